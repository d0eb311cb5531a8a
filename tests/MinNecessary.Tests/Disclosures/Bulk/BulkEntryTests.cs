using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MinNecessary.Disclosures;
using MinNecessary.Tests.Evaluation;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>What the log has of a bulk disclosure.</summary>
public sealed class BulkEntryTests : IDisposable
{
    private readonly BulkDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_file_about_a_thousand_is_one_decision_and_one_release()
    {
        string[] subjects = Subjects(1_000);
        ReleaseEntry release = Assert.Single(await _desk.SendAsync(Ward.Work, subjects));
        List<DisclosureEntry> entries = await _desk.Store.EntriesAsync();
        var decision = (DecisionEntry)entries[0];
        Assert.Equal(2, entries.Count);
        Assert.Equal((1_000, Outcome.Allowed, "Work", "u-17"), (decision.SubjectCount, decision.Outcome, decision.GrantName, decision.ActorId));
        Assert.Equal(RootOf(subjects), decision.Subject);
        byte[] sent = await File.ReadAllBytesAsync(_desk.File);
        Assert.Equal((decision.Id, decision.Subject, 1_000, 1_000, "Ward.Claim"), (release.DecisionId, release.Subject, release.SubjectCount, release.Count, release.Model));
        Assert.Equal((Convert.ToHexString(SHA256.HashData(sent)), sent.Length, 1_001), (release.Digest, (int)release.File!.Length, release.File.ManifestLines));
        Assert.Equal(release, entries[1]);
    }

    [Fact]
    public async Task Each_answer_has_an_entry_so_that_none_says_what_does_not_hold()
    {
        _desk.Restrict("MRN-2").Restrict("MRN-4");
        IReadOnlyList<ReleaseEntry> releases = await _desk.SendAsync(Ward.Work, Subjects(5));
        DecisionEntry[] decisions = [.. (await _desk.Store.EntriesAsync()).OfType<DecisionEntry>()];
        Assert.Equal([(3, 0), (2, 1)], decisions.Select(decision => (decision.SubjectCount!.Value, decision.Withheld.Count)));
        Assert.Equal(decisions.Select(decision => (decision.Id, decision.SubjectCount)), releases.Select(release => (release.DecisionId, release.SubjectCount)));
        Assert.All(releases, release => Assert.Empty(_desk.VerifyAsync(release).GetAwaiter().GetResult()));
    }

    [Fact]
    public async Task Whoever_is_refused_has_an_entry_and_is_in_neither_file_nor_manifest_which_says_how_many()
    {
        _desk.Refuse("MRN-1").Refuse("MRN-3");
        await _desk.SendAsync(Ward.Work, Subjects(5));
        DecisionEntry[] refused = [.. (await _desk.Store.EntriesAsync()).OfType<DecisionEntry>().Where(entry => entry.Outcome == Outcome.Denied)];
        Assert.Equal([Stored("MRN-1"), Stored("MRN-3")], refused.Select(entry => entry.Subject));
        Assert.All(refused, entry => Assert.Null(entry.SubjectCount));
        string manifest = await File.ReadAllTextAsync(_desk.Manifest);
        Assert.DoesNotContain(Stored("MRN-1"), manifest, StringComparison.Ordinal);
        JsonElement head = JsonDocument.Parse(manifest.Split('\n')[0]).RootElement;
        Assert.Equal((3, 3, 2, 2), (head.GetProperty("subjects").GetInt32(), head.GetProperty("records").GetInt32(), head.GetProperty("refused").GetInt32(), head.GetProperty("reasons").GetProperty("AssignmentUnknown").GetInt32()));
    }

    [Fact]
    public async Task Whoever_a_release_is_to_be_accounted_for_to_is_found_by_the_accounting()
    {
        IReadOnlyList<ReleaseEntry> releases = await _desk.SendAsync(Ward.Report, Subjects(4));
        Assert.Equal(4, releases.Count);
        Assert.All(releases, release => Assert.Null(release.SubjectCount));
        Assert.Single(releases.Select(release => (release.Digest, release.File)).Distinct());
        Assert.All(releases, release => Assert.Empty(_desk.VerifyAsync(release).GetAwaiter().GetResult()));
        Accounting accounting = await DisclosureAccountant.PrepareAsync(_desk.Store, AccountingRequest.For(_desk.Log, null, "MRN-2", DateOnly.FromDateTime(Ward.Now.UtcDateTime)));
        AccountingItem item = Assert.Single(accounting.Items);
        Assert.Equal((1, "Court", releases.Single(release => release.Subject == Stored("MRN-2")).Id), (item.Number, item.Recipient, Assert.Single(item.EntryIds)));
        Assert.Empty(accounting.Doubts);
    }

    [Fact]
    public async Task Records_of_two_models_are_two_releases_and_whom_nothing_is_shown_of_is_said()
    {
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, Subjects(3));
        await using BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest);
        BulkDesk.Show(decision, "MRN-0");
        BulkDesk.Show(decision, "MRN-0");
        BulkDesk.Show(decision, "MRN-0", "Ward.Person");
        BulkDesk.Show(decision, "MRN-2");
        IReadOnlyList<ReleaseEntry> releases = await bulk.CompleteAsync();
        Assert.Equal([("Ward.Claim", 3, 2), ("Ward.Person", 1, 1)], releases.OrderBy(release => release.Model).Select(release => (release.Model, release.Count, release.SubjectCount!.Value)));
        Assert.All(releases, release => Assert.Empty(_desk.VerifyAsync(release).GetAwaiter().GetResult()));
        BulkManifestLine nothing = Assert.Single(await BulkManifest.FindAsync(File.OpenRead(_desk.Manifest), Stored("MRN-1")));
        Assert.Equal((null, 0, "nothing"), (nothing.Model, nothing.Records, nothing.ToString()));
    }

    [Fact]
    public async Task No_value_of_a_person_is_in_the_manifest_or_in_the_entries()
    {
        await _desk.SendAsync(Ward.Work, Canaries.One, Canaries.One + "2", Canaries.One + "3");
        Canaries.AssertNone(await File.ReadAllTextAsync(_desk.Manifest));
        await foreach (SealedEntry entry in _desk.Store.ReadAsync(DisclosureQuery.All, default))
        {
            Canaries.AssertNone(Encoding.UTF8.GetString(entry.Content!.Value.Span));
            Canaries.AssertNone(entry.Read()!.ToString());
        }
    }

    [Fact]
    public async Task The_chain_with_bulk_entries_is_sound_and_no_answer_is_lost_on_the_way()
    {
        _desk.Restrict("MRN-1");
        await _desk.SendAsync(Ward.Work, Subjects(4));
        Assert.True((await DisclosureVerifier.VerifyAsync(_desk.Store, [], null)).IsSound);
        await foreach (SealedEntry entry in _desk.Store.ReadAsync(DisclosureQuery.All, default))
        {
            string text = Encoding.UTF8.GetString(entry.Content!.Value.Span);
            Assert.Contains(entry.Read()!.SubjectCount is null && entry.Read() is DecisionEntry ? "\"format\":1," : "\"format\":2,", text, StringComparison.Ordinal);
            DisclosureEntry read = new SealedEntry(entry.Writer, entry.Sequence, entry.Content.Value.ToArray(), entry.LeafHash.ToArray()).Read()!;
            Assert.Equal(JsonSerializer.Serialize<object>(entry.Read()!), JsonSerializer.Serialize<object>(read));
            string other = text.Replace("\"format\":2,", "\"format\":1,", StringComparison.Ordinal);
            Assert.True(other == text || Record.Exception(() => new SealedEntry(entry.Writer, entry.Sequence, Encoding.UTF8.GetBytes(other), new byte[32]).Read()) is FormatException);
        }
    }

    private static string[] Subjects(int count) => [.. Enumerable.Range(0, count).Select(number => $"MRN-{number}")];

    private string Stored(string subject) => _desk.Log.SubjectOf(null, subject);

    private string RootOf(string[] subjects) =>
        Convert.ToHexString(MerkleTree.RootOf([.. subjects.Select(Stored).Order(StringComparer.Ordinal).Select(subject => MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(subject)))]));
}
