namespace MinNecessary.Disclosures;

/// <summary>
/// A file that discloses information about many, as one entry of the log. It is prepared under a name of its own, its SHA-256 and what is in it of whom are
/// written to the log, and only then is it at its place. One that is not completed is deleted, and the log has no release of it. Made by
/// <see cref="Decision.OpenBulk"/>; used by one thread, while views may be made by several.
/// </summary>
public sealed class BulkDisclosure : IAsyncDisposable
{
    private readonly Decision _decision;
    private readonly BulkTally _tally;
    private readonly PreparedFile _file;
    private readonly PreparedFile _manifest;

    internal BulkDisclosure(Decision decision, BulkTally tally, string file, string manifest)
    {
        (_decision, _tally) = (decision, tally);
        _file = new PreparedFile(file);
        try
        {
            _manifest = new PreparedFile(manifest);
            tally.Begin(decision);
        }
        catch
        {
            _manifest?.Dispose();
            _file.Dispose();
            throw;
        }
    }

    /// <summary>What the file will have: write it here, while you make the views. It can only be written, and closing it completes nothing.</summary>
    public Stream Content => _file.Content;

    /// <summary>
    /// Ends the file: writes the manifest, waits until the log durably has the release, and only then puts the file at its place. No view can be made after,
    /// and nothing can be written. Where it throws, nothing has left, and the disclosure is to be decided and prepared anew.
    /// </summary>
    /// <param name="cancellationToken">Gives up; then nothing leaves, though the log may have the release.</param>
    /// <returns>The entries of the release: one for each answer and model, and one for each subject to whom it is to be accounted for. Never empty.</returns>
    /// <exception cref="AccessDeniedException">The decision has expired, for one of those in the file too; or the log cannot be written.</exception>
    /// <exception cref="InvalidOperationException">No view was made for it.</exception>
    /// <exception cref="IOException">The file or its manifest cannot be written, or there is one of that name now.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public async Task<IReadOnlyList<ReleaseEntry>> CompleteAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyDictionary<(SubjectDecision Subject, string Model), int> shown = _tally.Close(_decision);
        if (shown.Count == 0)
        {
            throw new InvalidOperationException("No view was made for the file, so that the log has nobody whose information is in it. Make the views while it is open.");
        }

        (string digest, long length) = _file.Finish();
        IReadOnlyList<BulkManifestLine> lines = BulkReleases.Lines(_decision, shown, _decision.Parts.Disclosures!.Log);
        BulkFile file = new() { Length = length, ManifestRoot = WriteManifest(digest, length, lines), ManifestLines = lines.Count + 1 };
        foreach ((SubjectDecision subject, _) in shown.Keys)
        {
            // What one subject's answer rests on may have ended while the file was written.
            _decision.Permit(subject.Subject);
        }

        // The manifest stands before the entry that names its root, and without the entry there is none.
        cancellationToken.ThrowIfCancellationRequested();
        _file.RequireFree();
        _manifest.Release();
        IReadOnlyList<ReleaseEntry> entries = BulkReleases.Entries(_decision, lines, digest, file, _decision.Parts.Clock.GetUtcNow());
        try
        {
            await _decision.Parts.Disclosures.AppendAsync(_decision, entries, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _manifest.Withdraw();
            throw;
        }

        _file.Release();
        _tally.Release(_decision);
        return entries;
    }

    /// <summary>Deletes what was prepared, where it was not completed.</summary>
    /// <returns>A task that ends when it is deleted.</returns>
    public ValueTask DisposeAsync()
    {
        _tally.Abandon();
        try
        {
            _file.Dispose();
        }
        finally
        {
            _manifest.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The grant. It leaves out where the file is: a name may say whose.</summary>
    /// <returns>For example <c>Bulk disclosure under ClaimSubmission</c>.</returns>
    public override string ToString() => $"Bulk disclosure under {_decision.Grant.Name}";

    private string WriteManifest(string digest, long length, IReadOnlyList<BulkManifestLine> lines)
    {
        MerkleFrontier tree = new();
        Stream content = _manifest.Content;
        foreach (byte[] line in lines.Select(line => line.Write()).Prepend(ManifestHead.Write(_decision, digest, length, lines)))
        {
            content.Write(line);
            content.Write("\n"u8);
            tree.Add(MerkleTree.HashLeaf(line));
        }

        _manifest.Finish();
        return Convert.ToHexString(tree.Root());
    }
}
