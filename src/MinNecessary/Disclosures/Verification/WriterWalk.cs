namespace MinNecessary.Disclosures;

/// <summary>Goes along one writer's chain from its first entry, in constant memory. Used by one thread.</summary>
internal sealed class WriterWalk(string writer, Checkpoint[] checkpoints, List<LogFinding> findings)
{
    private readonly MerkleFrontier _tree = new();
    private ReadOnlyMemory<byte> _previous;
    private long _expected;
    private long _deleted;
    private long _sound;
    private int _passed;

    public void Next(SealedEntry entry)
    {
        Pass();
        if (entry.Sequence != _expected)
        {
            // One that comes twice, or out of order, stands where another is missing.
            Find(FindingKind.Missing, Math.Min(_expected, entry.Sequence), Math.Max(_expected, entry.Sequence) - 1);
        }
        else if (DisclosureVerifier.VerifyLink(entry, _previous.Span) is { } kind)
        {
            Find(kind, entry.Sequence, entry.Sequence);
        }

        _deleted += entry.Content is null ? 1 : 0;
        _previous = entry.LeafHash;
        _expected = entry.Sequence + 1;
        _tree.Add(entry.LeafHash.ToArray());
    }

    public WriterVerification End()
    {
        Pass();
        if (_passed < checkpoints.Length && _expected < checkpoints[^1].Size)
        {
            Find(FindingKind.Missing, _expected, checkpoints[^1].Size - 1);
        }

        long signed = checkpoints.Length == 0 ? 0 : Math.Min(checkpoints[^1].Size, _tree.Count);
        return new WriterVerification(new LogState(writer, _tree.Count, Convert.ToHexString(_tree.Root())), signed, _deleted);
    }

    private void Pass()
    {
        while (_passed < checkpoints.Length && checkpoints[_passed].Size == _tree.Count)
        {
            bool isAsSigned = Convert.FromHexString(checkpoints[_passed].Root).AsSpan().SequenceEqual(_tree.Root());
            if (!isAsSigned)
            {
                // Between the last checkpoint that is as it was signed and this one.
                Find(FindingKind.NotAsSigned, _sound, Math.Max(_tree.Count - 1, _sound));
            }

            _sound = isAsSigned ? _tree.Count : _sound;
            _passed++;
        }
    }

    private void Find(FindingKind kind, long from, long to) => findings.Add(new LogFinding(kind, writer, from, to));
}
