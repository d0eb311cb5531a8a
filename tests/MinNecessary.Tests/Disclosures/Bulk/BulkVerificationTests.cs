using System.Text;
using MinNecessary.Disclosures;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures.Bulk;

/// <summary>A file and its manifest are held to the log, and one subject's line is proven without the others.</summary>
public sealed class BulkVerificationTests : IDisposable
{
    private readonly BulkDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Any_bit_of_the_file_that_is_flipped_is_found()
    {
        ReleaseEntry release = await SendAsync(3);
        byte[] file = await File.ReadAllBytesAsync(_desk.File);
        Assert.Empty(await _desk.VerifyAsync(release));
        for (int bit = 0; bit < file.Length * 8; bit++)
        {
            Assert.Equal([BulkFinding.File], await _desk.VerifyAsync(release, file: Flip(file, bit)));
        }

        Assert.Equal([BulkFinding.File], await _desk.VerifyAsync(release, file: file[..^1]));
        Assert.Equal([BulkFinding.File], await _desk.VerifyAsync(release, file: [.. file, 0]));
    }

    [Fact]
    public async Task Any_bit_of_the_manifest_that_is_flipped_is_found()
    {
        ReleaseEntry release = await SendAsync(3);
        byte[] manifest = await File.ReadAllBytesAsync(_desk.Manifest);
        for (int bit = 0; bit < manifest.Length * 8; bit++)
        {
            Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, Flip(manifest, bit)));
        }

        Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, []));
        Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, manifest[..^1]));
        Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, [.. manifest, (byte)'\n']));
        Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, new byte[200_000]));
    }

    [Fact]
    public async Task A_line_that_is_left_out_or_moved_is_found()
    {
        ReleaseEntry release = await SendAsync(5);
        string[] lines = await File.ReadAllLinesAsync(_desk.Manifest);
        Assert.Equal([BulkFinding.Manifest, BulkFinding.Subjects, BulkFinding.Counts], await _desk.VerifyAsync(release, Bytes([.. lines[..3], .. lines[4..]])));
        Assert.Contains(BulkFinding.Manifest, await _desk.VerifyAsync(release, Bytes([.. lines[..3], lines[4], lines[3], lines[5]])));
    }

    [Fact]
    public async Task A_release_that_says_other_numbers_or_a_decision_about_others_is_found()
    {
        ReleaseEntry release = await SendAsync(3);
        Assert.Equal([BulkFinding.Counts], await _desk.VerifyAsync(release with { Count = 4 }));
        Assert.Equal([BulkFinding.Counts], await _desk.VerifyAsync(release with { SubjectCount = 2 }));
        Assert.Equal([BulkFinding.Subjects], await _desk.VerifyAsync(release with { Subject = new string('0', 64) }));
        DecisionEntry decision = (await _desk.Store.EntriesAsync()).OfType<DecisionEntry>().Single();
        Assert.Equal([BulkFinding.Subjects], await VerifyAsync(decision with { SubjectCount = 4 }, release));
        Assert.Equal([BulkFinding.Subjects], await VerifyAsync(decision with { SubjectCount = null }, release));
        await Assert.ThrowsAsync<ArgumentException>(() => VerifyAsync(decision with { Id = "another" }, release));
        await Assert.ThrowsAsync<ArgumentException>(() => VerifyAsync(decision, release with { File = null }));
    }

    [Fact]
    public async Task Whether_a_subject_is_in_the_file_its_manifest_says()
    {
        ReleaseEntry release = await SendAsync(300);
        BulkManifestLine line = Assert.Single(await FindAsync("MRN-17"));
        Assert.Equal((Stored("MRN-17"), release.DecisionId, "Ward.Claim", 1), (line.Subject, line.DecisionId, line.Model, line.Records));
        Assert.Empty(await FindAsync("MRN-300"));
        await Assert.ThrowsAsync<FormatException>(() => BulkManifest.FindAsync(new MemoryStream("{}\nno line\n"u8.ToArray()), "any"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(101)]
    public async Task Each_subject_is_proven_to_be_in_it_and_no_other_by_its_proof(int count)
    {
        ReleaseEntry release = await SendAsync(count);
        BulkLineProof other = Assert.Single(await ProveAsync("MRN-0"));
        for (int number = 1; number < count; number++)
        {
            BulkLineProof proof = Assert.Single(await ProveAsync($"MRN-{number}"));
            Assert.Equal(Stored($"MRN-{number}"), proof.Verify(release)!.Subject);
            Assert.Null(new BulkLineProof(other.Content.ToArray(), proof.Index, proof.Path).Verify(release));
            Assert.Null(new BulkLineProof(Flip(proof.Content.ToArray(), number), proof.Index, proof.Path).Verify(release));
            Assert.Null(new BulkLineProof(proof.Content.ToArray(), proof.Index - 1, proof.Path).Verify(release));
            Assert.DoesNotContain(Stored("MRN-0"), Encoding.UTF8.GetString(proof.Content.Span), StringComparison.Ordinal);
        }

        Assert.Empty(await ProveAsync("MRN-1000"));
        Assert.Null(other.Verify(release with { File = null }));
    }

    private async Task<ReleaseEntry> SendAsync(int count) => Assert.Single(await _desk.SendAsync(Ward.Work, [.. Enumerable.Range(0, count).Select(number => $"MRN-{number}")]));

    private async Task<IReadOnlyList<BulkFinding>> VerifyAsync(DecisionEntry decision, ReleaseEntry release) =>
        await BulkManifest.VerifyAsync(decision, release, new MemoryStream(await File.ReadAllBytesAsync(_desk.Manifest)), new MemoryStream(await File.ReadAllBytesAsync(_desk.File)));

    private async Task<IReadOnlyList<BulkManifestLine>> FindAsync(string subject)
    {
        await using FileStream manifest = File.OpenRead(_desk.Manifest);
        return await BulkManifest.FindAsync(manifest, Stored(subject));
    }

    private async Task<IReadOnlyList<BulkLineProof>> ProveAsync(string subject)
    {
        await using FileStream manifest = File.OpenRead(_desk.Manifest);
        return await BulkManifest.ProveAsync(manifest, Stored(subject));
    }

    private string Stored(string subject) => _desk.Log.SubjectOf(null, subject);

    private static byte[] Bytes(string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static byte[] Flip(byte[] bytes, int bit)
    {
        byte[] flipped = (byte[])bytes.Clone();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
