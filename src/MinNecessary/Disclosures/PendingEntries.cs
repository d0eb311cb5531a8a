namespace MinNecessary.Disclosures;

/// <summary>What waits to be written, in order. Used under its owner's lock.</summary>
internal sealed class PendingEntries(DisclosureLogOptions options)
{
    private readonly LinkedList<PendingBatch> _waiting = [];
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Whether half of the room is taken. Asked without the lock: whoever asks waits a little early, or a little late.</summary>
    public bool IsHalfFull => Volatile.Read(ref _count) > options.Capacity / 2;

    /// <summary>Ends when there may be room again.</summary>
    public Task Room => _room.Task;

    /// <summary>Adds a batch; false where there is no room. A large one is taken where nothing else waits.</summary>
    public bool TryAdd(PendingBatch batch)
    {
        int count = batch.Entries.Count;
        if (count > 0 && _count > 0 && _count + count > options.Capacity)
        {
            return false;
        }

        _waiting.AddLast(batch);
        _count += count;
        return true;
    }

    /// <summary>The first batches, as many as are written together, and one at least.</summary>
    public IReadOnlyList<PendingBatch> Take()
    {
        List<PendingBatch> taken = [];
        int count = 0;
        while (_waiting.First is { } first && (taken.Count == 0 || count + first.Value.Entries.Count <= options.LargestBatch))
        {
            _waiting.RemoveFirst();
            taken.Add(first.Value);
            count += first.Value.Entries.Count;
        }

        return taken;
    }

    /// <summary>What was taken is durable.</summary>
    public void Succeed(IReadOnlyList<PendingBatch> taken)
    {
        Leave(taken);
        foreach (PendingBatch batch in taken)
        {
            batch.Succeed();
        }
    }

    /// <summary>What was taken could not be written. Whoever waits is told, for what stands after it too; what is kept stays, in order.</summary>
    public void Fail(IReadOnlyList<PendingBatch> taken, Exception failure)
    {
        PendingBatch[] all = [.. taken, .. _waiting];
        PendingBatch[] left = [.. all.Where(batch => !batch.IsKept)];
        _waiting.Clear();
        foreach (PendingBatch batch in all.Where(batch => batch.IsKept))
        {
            _waiting.AddLast(batch);
        }

        Leave(left);
        foreach (PendingBatch batch in left)
        {
            batch.Fail(failure);
        }
    }

    private void Leave(IReadOnlyList<PendingBatch> batches)
    {
        _count -= batches.Sum(batch => batch.Entries.Count);
        _room.TrySetResult();
        _room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
