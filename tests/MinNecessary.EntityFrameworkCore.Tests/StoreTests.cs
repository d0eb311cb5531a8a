using Microsoft.EntityFrameworkCore;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>What a store of the log does, in each database.</summary>
public abstract class StoreTests
{
    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task What_is_appended_is_read_to_the_bit_by_this_process_and_the_next()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> one = await Chains.OrdinaryAsync(30), other = await Chains.HostileAsync(new Random(5), 300);
        await store.AppendAsync(one, default);
        foreach (SealedEntry[] batch in other.Chunk(70))
        {
            await store.AppendAsync(batch, default);
        }

        Assert.Equal([.. one.Concat(other).Shown()], (await store.AllAsync()).Shown());
        var next = new DatabaseDisclosureStore(database.Open());
        Assert.Equal([.. one.Concat(other).Shown()], (await next.AllAsync()).Shown());
        Assert.Equal(other.Shown(), (await next.AllAsync(DisclosureQuery.All with { Writer = other[0].Writer })).Shown());
        Assert.Equal(other.Select(entry => entry.Sequence), (await next.AllAsync(DisclosureQuery.All with { Writer = other[0].Writer })).Select(entry => entry.Sequence));
        Assert.Equal(new[] { one[0].Writer, other[0].Writer }.Order(StringComparer.Ordinal), await next.GetWritersAsync(default));
        LogVerification found = await DisclosureVerifier.VerifyAsync(next, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal((360, 0), (found.Writers.Sum(writer => writer.State.Size), found.Writers.Sum(writer => writer.Deleted)));
    }

    [SkippableFact]
    public async Task Nothing_is_in_an_empty_log()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        await store.AppendAsync([], default);
        Assert.Empty(await store.GetWritersAsync(default));
        Assert.Empty(await store.AllAsync());
        await store.DeleteContentAsync([], default);
    }

    [SkippableFact]
    public async Task Each_query_finds_what_the_store_in_memory_finds()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        InMemoryDisclosureStore model = new();
        var random = new Random(528);
        for (int chain = 0; chain < 3; chain++)
        {
            List<SealedEntry> entries = await Chains.HostileAsync(random, 250);
            await store.AppendAsync(entries, default);
            await model.AppendAsync(entries, default);
            SealedEntry[] deleted = [.. entries.Where(_ => random.Next(10) == 0)];
            await store.DeleteContentAsync(deleted, default);
            await model.DeleteContentAsync(deleted, default);
        }

        IReadOnlyList<string> writers = await model.GetWritersAsync(default);
        int found = 0;
        for (int time = 0; time < 400; time++)
        {
            DisclosureQuery query = HostileEntries.Query(random, writers);
            List<SealedEntry> expected = await model.AllAsync(query);
            Assert.Equal(expected.Shown(), (await store.AllAsync(query)).Shown());
            found += expected.Count is > 0 and < 750 ? 1 : 0;
        }

        Assert.True(found > 150, $"{found} queries found something, and not everything.");
        Assert.Empty((await DisclosureVerifier.VerifyAsync(store, [], null)).Findings);
    }

    [SkippableFact]
    public async Task What_is_delivered_twice_is_stored_once()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.HostileAsync(new Random(6), 100);
        await store.AppendAsync(entries[..50], default);
        await store.AppendAsync(entries[..50], default);
        await store.AppendAsync(entries[20..80], default);
        await new DatabaseDisclosureStore(database.Open()).AppendAsync(entries, default);
        Assert.Equal(entries.Shown(), (await store.AllAsync()).Shown());
    }

    [SkippableFact]
    public async Task Another_entry_at_a_place_is_refused_and_nothing_of_its_batch_is_stored()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(10), others = await Chains.OrdinaryAsync(10, seed: 2);
        await store.AppendAsync(entries[..12], default);

        // In another month too: there it would be in another partition.
        foreach (int months in new[] { 0, 1, -30 })
        {
            List<SealedEntry> other = await Chains.SealAsync([.. others.Select(entry => Moved(entry.Read()!, months))]);
            SealedEntry[] batch = [.. entries[12..16], .. other.Take(12).Skip(11).Select(entry => new SealedEntry(entries[0].Writer, 11, Rewritten(entry, entries[0].Writer), entry.LeafHash.ToArray()))];
            DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(batch, default).AsTask());
            Assert.True(exception.IsConflict, exception.ToString());
            Assert.Equal(entries[..12].Shown(), (await store.AllAsync()).Shown());
        }

        await store.AppendAsync(entries, default);
        Assert.Equal(entries.Shown(), (await store.AllAsync()).Shown());
    }

    [SkippableFact]
    public async Task A_batch_that_cannot_be_stored_whole_is_not_stored_at_all()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(10);
        SealedEntry noEntry = new(entries[0].Writer, 5, "{\"subject\":\"Testina\"}"u8.ToArray(), new byte[32]);
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync([.. entries[..5], noEntry], default).AsTask());
        Assert.DoesNotContain("Testina", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(await store.AllAsync());
        Assert.Empty(await store.GetWritersAsync(default));
    }

    [SkippableFact]
    public async Task Where_content_is_deleted_nothing_of_it_is_left_but_its_hash_and_the_chain_verifies()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(700);
        await store.AppendAsync(entries, default);
        await store.DeleteContentAsync(entries[..1_200], default);
        await store.DeleteContentAsync([.. entries[1_199..1_201], new SealedEntry("none", 0, null, new byte[32])], default);

        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal(1_201, Assert.Single(found.Writers).Deleted);
        Assert.Equal(1_400, (await store.AllAsync()).Count);
        await using LogContext context = database.Open().CreateContext();
        EntryRow[] rows = [.. context.Entries.Where(row => row.Sequence <= 1_200)];
        Assert.All(rows, row => Assert.Equal(
            (null, null, null, null, null, null, null, null, null, null, 202611),
            (row.Content, row.OccurredAt, row.Tenant, row.Subject, row.ActorId, row.GrantName, row.Outcome, row.Activity, row.IsEmergency, row.IsEntireRecord, row.Month)));

        // What was deleted and is delivered once more stays deleted.
        await store.AppendAsync(entries[..20], default);
        Assert.All((await store.AllAsync()).Take(1_201), entry => Assert.Null(entry.Content));
    }

    [SkippableFact]
    public async Task Two_who_write_at_once_do_not_wait_for_ever_nor_lose_anything()
    {
        await using ILogDatabase database = await NewAsync();
        List<SealedEntry> one = await Chains.HostileAsync(new Random(1), 200), other = await Chains.HostileAsync(new Random(2), 200), both = await Chains.HostileAsync(new Random(3), 200);
        await Task.WhenAll(new[] { one, other }.Select(chain => Task.Run(async () =>
        {
            // Each with tables that are not there yet, and all of them one chain besides: of that, each place is stored once.
            var store = new DatabaseDisclosureStore(database.Open());
            foreach ((SealedEntry[] own, SealedEntry[] shared) in chain.Chunk(10).Zip(both.Chunk(10)))
            {
                await store.AppendAsync(own, default);
                await store.AppendAsync(shared, default);
            }
        })));
        var read = new DatabaseDisclosureStore(database.Open());
        Assert.Equal([.. one.Concat(other).Concat(both).Shown()], (await read.AllAsync()).Shown());
        Assert.Empty((await DisclosureVerifier.VerifyAsync(read, [], null)).Findings);
    }

    [SkippableFact]
    public async Task Who_reads_the_log_keeps_nobody_from_writing_it()
    {
        await using ILogDatabase database = await NewAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        List<SealedEntry> entries = await Chains.OrdinaryAsync(500), later = await Chains.SealAsync([.. entries.Select(entry => Moved(entry.Read()!, 1))]);
        await store.AppendAsync(entries, default);
        int read = 0;
        await foreach (SealedEntry entry in store.ReadAsync(DisclosureQuery.All, default))
        {
            if (++read == 10)
            {
                // Of another month, so that another partition is made.
                await new DatabaseDisclosureStore(database.Open()).AppendAsync(later, default).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
            }
        }

        Assert.Equal((1_000, 2_000), (read, (await store.AllAsync()).Count));
    }

    [SkippableFact]
    public async Task The_tables_are_those_of_the_model()
    {
        await using ILogDatabase database = await NewAsync();
        await database.Open().PrepareAsync(default);
        await using LogContext context = database.Open().CreateContext();
        Assert.False(context.Database.HasPendingModelChanges(), "Run eng/add-migration.");
    }

    [SkippableFact]
    public async Task The_columns_that_are_inserted_are_those_of_the_model()
    {
        await using ILogDatabase database = await NewAsync();
        await using LogContext context = database.Open().CreateContext();
        string[] inserted = EntryColumns.Names.Split(", "), modelled = [.. context.Model.FindEntityType(typeof(EntryRow))!.GetProperties().Select(property => property.GetColumnName())];
        Assert.Equal(modelled.Order(StringComparer.Ordinal), inserted.Order(StringComparer.Ordinal));
        Assert.Equal(EntryColumns.Count, inserted.Length);
    }

    [SkippableFact]
    public async Task What_a_row_has_in_each_column_is_what_the_framework_reads_there()
    {
        await using ILogDatabase database = await NewAsync();
        List<SealedEntry> entries = await Chains.HostileAsync(new Random(7), 200);
        await new DatabaseDisclosureStore(database.Open()).AppendAsync(entries, default);
        await using LogContext context = database.Open().CreateContext();
        EntryRow[] rows = [.. context.Entries.OrderBy(row => row.Sequence)];
        Assert.Equal(entries.Select(entry => EntryColumns.Of(EntryRow.Of(entry))), rows.Select(EntryColumns.Of));
    }

    private static DisclosureEntry Moved(DisclosureEntry entry, int months) => entry with { OccurredAt = entry.OccurredAt.AddMonths(months) };

    // The same text under the other writer's name: the store reads what its columns say, and verifies nothing.
    private static byte[] Rewritten(SealedEntry entry, string writer) =>
        System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(entry.Content!.Value.Span).Replace(entry.Writer, writer, StringComparison.Ordinal));
}
