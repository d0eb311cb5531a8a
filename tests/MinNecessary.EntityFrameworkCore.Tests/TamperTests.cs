using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>What somebody does to the tables by SQL is found by the verification, and where.</summary>
public abstract class TamperTests
{
    private const int Length = 40;

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task Changed_content() => await AssertFoundAsync(
        async (context, entries) => await SetContentAsync(context, 17, Flipped(entries[17])),
        "Altered at 17");

    [SkippableFact]
    public async Task Content_changed_together_with_its_hash() => await AssertFoundAsync(
        async (context, entries) =>
        {
            byte[] content = Flipped(entries[17]), leaf = MerkleTree.HashLeaf(content);
            await SetContentAsync(context, 17, content);
            await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET leaf_hash = {leaf} WHERE sequence = 17");
        },
        "NotLinked at 18", "NotAsSigned at 0 to 39");

    [SkippableFact]
    public async Task A_deleted_row() => await AssertFoundAsync(
        async (context, _) => await context.Database.ExecuteSqlAsync($"DELETE FROM disclosure_entries WHERE sequence = 17"),
        "Missing at 17");

    [SkippableFact]
    public async Task The_last_rows_deleted() => await AssertFoundAsync(
        async (context, _) => await context.Database.ExecuteSqlAsync($"DELETE FROM disclosure_entries WHERE sequence >= 30"),
        "Missing at 30 to 39");

    [SkippableFact]
    public async Task Two_rows_swapped() => await AssertFoundAsync(
        async (context, _) =>
        {
            await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET sequence = -1 WHERE sequence = 11");
            await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET sequence = 11 WHERE sequence = 23");
            await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET sequence = 23 WHERE sequence = -1");
        },
        "Altered at 11", "NotLinked at 12", "Altered at 23", "NotLinked at 24", "NotAsSigned at 0 to 39");

    [SkippableFact]
    public async Task All_of_a_writer_deleted() => await AssertFoundAsync(
        async (context, _) =>
        {
            await context.Database.ExecuteSqlAsync($"DELETE FROM disclosure_entries");
            await context.Database.ExecuteSqlAsync($"DELETE FROM disclosure_writers");
        },
        "WriterMissing at 0 to 39");

    [SkippableFact]
    public async Task A_writer_cannot_be_taken_from_its_entries()
    {
        await using ILogDatabase database = await NewAsync();
        await new DatabaseDisclosureStore(database.Open()).AppendAsync(await Chains.OrdinaryAsync(1), default);
        await using LogContext context = database.Open().CreateContext();
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlAsync($"DELETE FROM disclosure_writers"));
    }

    [SkippableTheory]
    [InlineData("subject = 'MRN-0000000'")]
    [InlineData("subject = NULL")]
    [InlineData("tenant = 'Other'")]
    [InlineData("actor_id = 'u-none'")]
    [InlineData("grant_name = 'Other'")]
    [InlineData("outcome = 'NeedsReview'")]
    [InlineData("activity = NULL")]
    [InlineData("is_emergency = NULL")]
    [InlineData("is_entire_record = NOT is_entire_record")]
    [InlineData("occurred_at = occurred_at + 1")]
    public async Task A_column_that_hides_an_entry_from_queries(string set)
    {
        string sql = $"UPDATE disclosure_entries SET {set} WHERE sequence = 16";
        await AssertFoundAsync(async (context, _) => await context.Database.ExecuteSqlRawAsync(sql), "Misindexed at 16");
    }

    [SkippableFact]
    public async Task A_row_that_is_moved_to_another_month() => await AssertFoundAsync(
        async (context, entries) =>
        {
            // To a month that has a partition.
            await new DatabaseDisclosureStore(await OpenAsync(context)).AppendAsync(await Chains.SealAsync([entries[0].Read()! with { OccurredAt = Chains.Noon.AddMonths(1) }]), default);
            await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET month = 202612 WHERE sequence = 16");
        },
        "Misindexed at 16");

    [SkippableFact]
    public async Task Content_that_is_deleted_alone() => await AssertFoundAsync(
        async (context, _) => await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET content = NULL WHERE sequence = 16"),
        "Misindexed at 16");

    [SkippableFact]
    public async Task A_query_gives_what_the_bytes_say_and_not_what_a_column_says()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(Length / 2);
        await store.AppendAsync(entries, default);
        await using LogContext context = database.Open().CreateContext();
        string subject = entries[16].Read()!.Subject;
        await context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET subject = {subject} WHERE sequence < 10");
        Assert.Equal(entries[16..18].Shown(), (await store.AllAsync(DisclosureQuery.All with { Subject = subject })).Shown());

        // Bytes that are no entry any more are not left out of what is found, as if there were none: whoever reads them is told.
        await SetContentAsync(context, 16, "{}"u8.ToArray());
        SealedEntry altered = (await store.AllAsync(DisclosureQuery.All with { Subject = subject }))[0];
        Assert.Throws<FormatException>(altered.Read);
    }

    private static Task SetContentAsync(LogContext context, long sequence, byte[] content) =>
        context.Database.ExecuteSqlAsync($"UPDATE disclosure_entries SET content = {content} WHERE sequence = {sequence}");

    private protected static Task<LogDatabase> OpenAsync(LogContext context) =>
        Task.FromResult<LogDatabase>(context is SqliteLogContext ? new SqliteLogDatabase(context.Database.GetConnectionString()!) : new PostgreSqlLogDatabase(context.Database.GetConnectionString()!));

    // A letter of the subject, so that it is an entry still.
    private static byte[] Flipped(SealedEntry entry)
    {
        byte[] content = entry.Content!.Value.ToArray();
        content[content.AsSpan().IndexOf("MRN-"u8)] ^= 1;
        return content;
    }

    private protected async Task AssertFoundAsync(Func<LogContext, List<SealedEntry>, Task> tamper, params string[] expected)
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(Length / 2);
        await store.AppendAsync(entries, default);
        LogVerification before = await DisclosureVerifier.VerifyAsync(store, [], null);
        Assert.Empty(before.Findings);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint checkpoint = new CheckpointSigner(key).Sign(before.Writers[0].State, Chains.Noon);
        await using LogContext context = database.Open().CreateContext();
        await tamper(context, entries);

        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [checkpoint], key);
        string[] shown = [.. found.Findings.Select(finding => finding.From == finding.To ? $"{finding.Kind} at {finding.From}" : $"{finding.Kind} at {finding.From} to {finding.To}")];
        Assert.All(expected, finding => Assert.Contains(finding, shown));

        // Nothing of another kind; but what changes an entry may show in its columns besides.
        Assert.Empty(found.Findings.Select(finding => finding.Kind.ToString()).Except([.. expected.Select(finding => finding.Split(' ')[0]), nameof(FindingKind.Misindexed)]));
    }
}
