namespace MinNecessary.Operations;

/// <summary>
/// Cases that the gate wants opened. It puts them here and goes on, so that a decision waits for no store; they are opened beside it. What could not be opened stays
/// here until it is. Safe for concurrent use.
/// </summary>
internal sealed class WaitingCases(CaseDesk desk, int capacity)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, WaitingCase> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);
    private int _lost;
    private bool _isOpening;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    public void Add(WaitingCase wanted)
    {
        string key = KeyOf(wanted);
        lock (_lock)
        {
            // A caller that asks a thousand times for what is denied has one case, and costs the store one look.
            if (_opened.Contains(key) || _waiting.ContainsKey(key))
            {
                return;
            }

            if (_waiting.Count >= capacity)
            {
                _lost++;
                return;
            }

            _waiting.Add(key, wanted);
            if (!_isOpening)
            {
                _isOpening = true;
                _ = Task.Run(OpenAsync);
            }
        }
    }

    /// <summary>Opens what waits now.</summary>
    /// <exception cref="InvalidOperationException">Some could not be opened and wait still, or more came than may wait.</exception>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        Exception? failure = await TryOpenAsync(Take(), cancellationToken).ConfigureAwait(false);
        int lost;
        lock (_lock)
        {
            lost = _lost;
            _lost = 0;
        }

        if (lost > 0)
        {
            throw new InvalidOperationException($"{lost} denials came while {capacity} waited for their cases, and have none. Call CatchUpAsync, which finds them in the disclosure log.", failure);
        }

        if (failure is not null)
        {
            throw new InvalidOperationException("The cases of some denials could not be stored, and wait still. See the inner exception, and mend the store.", failure);
        }
    }

    private static string KeyOf(WaitingCase wanted) => $"{wanted.Trigger}\n{wanted.Cause}";

    private WaitingCase[] Take()
    {
        lock (_lock)
        {
            return [.. _waiting.Values];
        }
    }

    private async Task OpenAsync()
    {
        bool isWell = true;
        while (true)
        {
            WaitingCase[] next;
            lock (_lock)
            {
                // Where the store fails, the next denial and the next run of the time limits try again; the run says so.
                if (!isWell || _waiting.Count == 0)
                {
                    _isOpening = false;
                    return;
                }

                next = [.. _waiting.Values];
            }

            isWell = await TryOpenAsync(next, CancellationToken.None).ConfigureAwait(false) is null;
        }
    }

    private async Task<Exception?> TryOpenAsync(WaitingCase[] next, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        foreach (WaitingCase wanted in next)
        {
            try
            {
                await desk.OpenForAsync(wanted.Trigger, wanted.Cause, wanted.Draft, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                failure ??= exception;
                continue;
            }

            lock (_lock)
            {
                _waiting.Remove(KeyOf(wanted));
                if (_opened.Count >= capacity)
                {
                    _opened.Clear();
                }

                _opened.Add(KeyOf(wanted));
            }
        }

        return failure;
    }
}
