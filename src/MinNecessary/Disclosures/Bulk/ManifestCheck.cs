namespace MinNecessary.Disclosures;

/// <summary>Goes along a manifest and holds it to the entries of a decision and of a release under it, in constant memory. Used by one thread.</summary>
internal sealed class ManifestCheck(DecisionEntry decision, ReleaseEntry release, BulkFile file)
{
    private readonly MerkleFrontier _tree = new();
    private readonly SubjectSet _permitted = new();
    private readonly SubjectSet _shown = new();
    private string? _only;
    private long _records;

    /// <exception cref="FormatException">It is no line of a manifest.</exception>
    public void Next(byte[] content)
    {
        _tree.Add(MerkleTree.HashLeaf(content));
        if (_tree.Count == 1 || BulkManifestLine.Read(content) is not { } line || line.DecisionId != decision.Id)
        {
            return;
        }

        _only = line.Subject;
        _permitted.Add(line.Subject);
        if (line.Model == release.Model)
        {
            _shown.Add(line.Subject);
            _records += line.Records;
        }
    }

    public IEnumerable<BulkFinding> Findings()
    {
        if (_tree.Count != file.ManifestLines || Convert.ToHexString(_tree.Root()) != file.ManifestRoot)
        {
            yield return BulkFinding.Manifest;
        }

        bool areThose = decision.SubjectCount is { } count
            ? _permitted.Count == count && _permitted.Root == decision.Subject
            : _permitted.Count == 1 && _only == SubjectSet.TextOf(decision.Subject);
        if (!areThose || release.Subject != decision.Subject)
        {
            yield return BulkFinding.Subjects;
        }

        if (_records != release.Count || _shown.Count != (release.SubjectCount ?? 1))
        {
            yield return BulkFinding.Counts;
        }
    }
}
