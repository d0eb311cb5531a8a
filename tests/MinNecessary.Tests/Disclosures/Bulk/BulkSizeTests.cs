using System.Diagnostics;
using System.Globalization;
using MinNecessary.Disclosures;
using MinNecessary.Tests.Evaluation.Gates;
using Xunit.Abstractions;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>A bulk disclosure of any size is two entries, and is verified whole. MINNECESSARY_BULK sets of how many individuals (1000000 for a campaign).</summary>
public sealed class BulkSizeTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Individuals = int.TryParse(Environment.GetEnvironmentVariable("MINNECESSARY_BULK"), NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 10_000;

    private readonly BulkDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_file_about_very_many_is_two_entries_and_is_verified_whole()
    {
        string[] subjects = [.. Enumerable.Range(0, Individuals).Select(number => $"MRN-{number}")];
        long before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        Decision<Ward.WorkGrant> decision = await _desk.DecideAsync(Ward.Work, subjects);
        output.WriteLine($"decided for {Individuals} in {watch.Elapsed.TotalSeconds:F1} s");
        watch.Restart();
        IReadOnlyList<ReleaseEntry> releases;
        await using (BulkDisclosure bulk = decision.OpenBulk(_desk.File, _desk.Manifest))
        {
            foreach (string subject in subjects)
            {
                BulkDesk.Show(decision, subject);
                bulk.Content.Write("{}\n"u8);
            }

            releases = await bulk.CompleteAsync();
        }

        output.WriteLine($"written and released in {watch.Elapsed.TotalSeconds:F1} s, manifest of {new FileInfo(_desk.Manifest).Length / Individuals} bytes for each, {(GC.GetTotalAllocatedBytes() - before) / Individuals} bytes allocated for each, working set {Environment.WorkingSet >> 20} MiB");
        watch.Restart();
        ReleaseEntry release = Assert.Single(releases);
        Assert.Equal((Individuals, Individuals), (release.SubjectCount, release.Count));
        IReadOnlyList<DisclosureEntry> entries = await _desk.Store.EntriesAsync();
        Assert.Equal(2, entries.Count);
        Assert.Empty(await _desk.VerifyAsync(release));
        output.WriteLine($"verified in {watch.Elapsed.TotalSeconds:F1} s");
        byte[] manifest = await File.ReadAllBytesAsync(_desk.Manifest);
        BulkLineProof proof = Assert.Single(await BulkManifest.ProveAsync(new MemoryStream(manifest), _desk.Log.SubjectOf(null, subjects[^1])));
        Assert.NotNull(proof.Verify(release));
        manifest[manifest.Length / 2] ^= 1;
        Assert.NotEmpty(await _desk.VerifyAsync(release, manifest));
    }
}
