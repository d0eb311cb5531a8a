namespace MinNecessary.Disclosures;

/// <summary>Entries that stand together, and whoever waits for them. One without entries waits for those before it.</summary>
internal sealed class PendingBatch(IReadOnlyList<DisclosureEntry> entries, bool isKept)
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<DisclosureEntry> Entries { get; } = entries;

    /// <summary>Whether it is kept until it is written, since nobody waits who could be told that it was not.</summary>
    public bool IsKept { get; } = isKept;

    /// <summary>Ends when it is durable, or was given up.</summary>
    public Task Written => _written.Task;

    public void Succeed() => _written.TrySetResult();

    public void Fail(Exception failure)
    {
        _written.TrySetException(failure);

        // Whoever waited may have gone: then nobody else is to be told.
        _ = _written.Task.Exception;
    }
}
