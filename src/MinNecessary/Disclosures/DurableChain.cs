namespace MinNecessary.Disclosures;

/// <summary>
/// The chain that the log writes now, and how much of it is durable. One batch is stored at a time; what it says of itself is asked and changed under its
/// owner's lock.
/// </summary>
internal sealed class DurableChain(RetryingStore store)
{
    private WriterChain _chain = new();
    private MerkleFrontier _durable = new();
    private LogState? _state;

    public LogState State => _state ??= new LogState(_chain.Writer, _durable.Count, Convert.ToHexString(_durable.Root()));

    /// <summary>Seals entries at the end of the chain, and stores them.</summary>
    /// <returns>Why that was given up; null where they are durable.</returns>
    public async Task<Exception?> StoreAsync(IEnumerable<DisclosureEntry> entries)
    {
        try
        {
            SealedEntry[] places = [.. entries.Select(_chain.Seal)];
            return places.Length == 0 ? null : await store.StoreAsync(places).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception;
        }
    }

    /// <summary>What was stored last is durable. Its root is worked out when it is asked for: most batches' never is.</summary>
    public void Succeed() => (_durable, _state) = (_chain.Tree(), null);

    /// <summary>Begins another chain: whether what was stored last is in this one is not known, so that nothing can follow it.</summary>
    public void Begin() => (_chain, _durable, _state) = (new WriterChain(), new MerkleFrontier(), null);
}
