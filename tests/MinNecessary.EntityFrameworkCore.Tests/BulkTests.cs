using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Policy;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>The entries of a bulk disclosure, written by the gate into each database and read there by the next process.</summary>
public abstract class BulkTests : IDisposable
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow);

    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-bulk-").FullName;

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task A_file_about_many_is_one_entry_for_each_answer_and_verifies()
    {
        await using ILogDatabase database = await NewAsync();
        string[] subjects = [.. Enumerable.Range(0, 500).Select(number => $"MRN-{number:0000000}")];
        IReadOnlyList<ReleaseEntry> releases = await SendAsync<CodingGrant>(database, subjects);
        Assert.Equal([3, 497], releases.Select(release => release.SubjectCount!.Value).Order());
        var store = new DatabaseDisclosureStore(database.Open());
        DisclosureEntry[] entries = [.. (await store.AllAsync()).Select(entry => entry.Read()!)];
        Assert.Equal(4, entries.Length);
        await AssertSoundAsync(store, entries, releases);

        // The set is found by its root, as a subject is.
        foreach (ReleaseEntry release in releases)
        {
            Assert.Equal(2, (await store.AllAsync(DisclosureQuery.All with { Subject = release.Subject })).Count);
        }
    }

    [SkippableFact]
    public async Task Whoever_is_to_be_accounted_to_is_found_by_the_accounting()
    {
        await using ILogDatabase database = await NewAsync();
        string[] subjects = [.. Enumerable.Range(0, 20).Select(number => $"MRN-{number:0000000}")];
        IReadOnlyList<ReleaseEntry> releases = await SendAsync<ReportGrant>(database, subjects);
        Assert.Equal(20, releases.Count);
        var store = new DatabaseDisclosureStore(database.Open());
        await AssertSoundAsync(store, [.. (await store.AllAsync()).Select(entry => entry.Read()!)], releases);
        await using ServiceProvider next = Office(database);
        IDisclosureLog log = next.GetRequiredService<IDisclosureLog>();
        Accounting accounting = await DisclosureAccountant.PrepareAsync(store, AccountingRequest.For(log, null, "MRN-0000007", Today));
        AccountingItem item = Assert.Single(accounting.Items);
        Assert.Equal(("Registry", releases.Single(release => release.Subject == log.SubjectOf(null, "MRN-0000007")).Id), (item.Recipient, Assert.Single(item.EntryIds)));
        Assert.Empty(accounting.Doubts);
        Assert.Empty((await DisclosureAccountant.PrepareAsync(store, AccountingRequest.For(log, null, "MRN-0000099", Today))).Items);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task<IReadOnlyList<ReleaseEntry>> SendAsync<TGrant>(ILogDatabase database, string[] subjects)
        where TGrant : IGrant
    {
        await using ServiceProvider office = Office(database);
        Decision<TGrant> decision = await office.GetRequiredService<IMinimumNecessary>().DecideForBulkAsync(new Grant<TGrant>(), new Caller("u-1", "Clerk"), subjects);
        await using BulkDisclosure bulk = decision.OpenBulk(Path.Combine(_folder, "file"), Path.Combine(_folder, "manifest"));
        foreach (string subject in subjects)
        {
            decision.Open("Office.Claim").For(subject).Released("a view");
            bulk.Content.Write("{}\n"u8);
        }

        return await bulk.CompleteAsync();
    }

    private async Task AssertSoundAsync(DatabaseDisclosureStore store, DisclosureEntry[] entries, IReadOnlyList<ReleaseEntry> releases)
    {
        Assert.Equal(releases.OrderBy(release => release.Id, StringComparer.Ordinal), entries.OfType<ReleaseEntry>().OrderBy(release => release.Id, StringComparer.Ordinal));
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal(entries.Length, found.Writers.Sum(writer => writer.State.Size));
        foreach (ReleaseEntry release in releases)
        {
            await using FileStream manifest = File.OpenRead(Path.Combine(_folder, "manifest")), file = File.OpenRead(Path.Combine(_folder, "file"));
            Assert.Empty(await BulkManifest.VerifyAsync(entries.OfType<DecisionEntry>().Single(entry => entry.Id == release.DecisionId), release, manifest, file));
        }
    }

    private static ServiceProvider Office(ILogDatabase database)
    {
        var services = new ServiceCollection();
        IMinNecessaryBuilder builder = services.AddMinNecessary(OfficePolicy.Document).AddMaskKey("a key for tests alone: 32 bytes."u8).AddFactSource(new Known());
        _ = database.Kind == "sqlite" ? builder.AddSqliteDisclosureLog(database.ConnectionString) : builder.AddPostgreSqlDisclosureLog(database.ConnectionString);
        return services.BuildServiceProvider();
    }

    private sealed class Known : IFactSource
    {
        private static readonly string[] Restricted = ["MRN-0000100", "MRN-0000200", "MRN-0000300"];

        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(new Facts
        {
            TrainingCurrent = true,
            IdentityVerified = true,
            Restrictions = Restricted.Contains(request.Subject) ? [new Restriction { Id = "r-1", Kind = RestrictionKind.Other, Categories = ["Diagnosis"] }] : [],
        });
    }

    private sealed class CodingGrant : IGrant
    {
        public static PolicyDocument Policy => OfficePolicy.Document;

        public static string Name => "Coding";
    }

    private sealed class ReportGrant : IGrant
    {
        public static PolicyDocument Policy => OfficePolicy.Document;

        public static string Name => "Report";
    }
}
