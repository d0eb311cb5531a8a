namespace MinNecessary.Disclosures;

/// <summary>
/// Writes what many threads add in batches, one after another: while one batch is made durable, the next gathers. A batch whose fate is not known is
/// tried again as it is, since the store takes it but once; where it is given up, the chain ends before it and a new one begins.
/// </summary>
internal sealed class DisclosureLog(DurableChain chain, StoredSubjects subjects, DisclosureLogOptions options) : IDisclosureLog, IAsyncDisposable, IDisposable
{
    private readonly object _lock = new();
    private readonly PendingEntries _pending = new(options);
    private bool _isWriting;

    public LogState State
    {
        get
        {
            lock (_lock)
            {
                return chain.State;
            }
        }
    }

    /// <summary>Whether who keeps many entries should wait for those before.</summary>
    public bool IsHalfFull => _pending.IsHalfFull;

    public async ValueTask AppendAsync(IReadOnlyList<DisclosureEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);

        // C# lets nobody close an abstract record: one that is neither would be written as something that it is not.
        if (entries.Any(entry => entry is not (DecisionEntry or ReleaseEntry)))
        {
            throw new ArgumentException("An entry of the log is a DecisionEntry or a ReleaseEntry.", nameof(entries));
        }

        if (entries.Count > 0)
        {
            await WaitForAsync(new PendingBatch([.. entries], isKept: false), cancellationToken).ConfigureAwait(false);
        }
    }

    // A batch without entries ends when those before it do.
    public async ValueTask FlushAsync(CancellationToken cancellationToken = default) =>
        await WaitForAsync(new PendingBatch([], isKept: false), cancellationToken).ConfigureAwait(false);

    /// <summary>Adds what nobody waits for now: it is kept until it is written, however long that takes.</summary>
    /// <exception cref="DisclosureLogException">As many are kept as may be.</exception>
    public void Keep(DisclosureEntry entry)
    {
        lock (_lock)
        {
            if (!_pending.TryAdd(new PendingBatch([entry], isKept: true)))
            {
                throw new DisclosureLogException("The disclosure log has as many entries waiting as it may, and what it could not record is not done. See why it cannot be written.");
            }

            Start();
        }
    }

    public string SubjectOf(string? tenant, string subject) => subjects.Of(tenant, subject);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Writes what waits, where it can be written.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await FlushAsync().ConfigureAwait(false);
        }
        catch (DisclosureLogException)
        {
            // Whoever waited for it was told; there is nobody else to tell.
        }
    }

    private async Task WaitForAsync(PendingBatch batch, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Task room;
            lock (_lock)
            {
                if (_pending.TryAdd(batch))
                {
                    Start();
                    break;
                }

                room = _pending.Room;
            }

            await room.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        await batch.Written.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    // Under the lock. One at a time writes; it goes on while anything waits.
    private void Start()
    {
        if (!_isWriting)
        {
            _isWriting = true;
            _ = Task.Run(WriteAsync);
        }
    }

    private async Task WriteAsync()
    {
        while (true)
        {
            IReadOnlyList<PendingBatch> batches;
            lock (_lock)
            {
                if (_pending.IsEmpty)
                {
                    _isWriting = false;
                    return;
                }

                batches = _pending.Take();
            }

            Exception? failure = await chain.StoreAsync(batches.SelectMany(batch => batch.Entries)).ConfigureAwait(false);
            lock (_lock)
            {
                if (failure is null)
                {
                    chain.Succeed();
                    _pending.Succeed(batches);
                    continue;
                }

                // Whether the batch was stored is not known, so that nothing can follow it in its chain. What is kept waits for the next who comes.
                chain.Begin();
                _isWriting = false;
                _pending.Fail(batches, new DisclosureLogException("The disclosure log could not be written. See the inner exception, and mend its store.", failure));
                return;
            }
        }
    }
}
