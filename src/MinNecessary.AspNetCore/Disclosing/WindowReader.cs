namespace MinNecessary.AspNetCore;

/// <summary>Reads a stream in windows: as many items as there may be, or what came within the delay. For one reader.</summary>
internal sealed class WindowReader : IAsyncDisposable
{
    private readonly IAsyncEnumerator<object?> _items;
    private readonly int _size;
    private readonly TimeSpan _delay;
    private readonly CancellationToken _cancellationToken;
    private Task<bool>? _next;
    private bool _isAtEnd;

    public WindowReader(IAsyncEnumerable<object?> items, int size, TimeSpan delay, CancellationToken cancellationToken)
    {
        _items = items.GetAsyncEnumerator(cancellationToken);
        _size = size;
        _delay = delay;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The next items; null at the end. Never empty.</summary>
    public async Task<IReadOnlyList<object?>?> ReadAsync()
    {
        List<object?> window = [];
        Task? delay = null;
        while (!_isAtEnd && window.Count < _size)
        {
            _next ??= _items.MoveNextAsync().AsTask();
            if (!_next.IsCompleted && window.Count > 0)
            {
                delay ??= Task.Delay(_delay, _cancellationToken);
                await Task.WhenAny(_next, delay).ConfigureAwait(false);
                if (!_next.IsCompleted)
                {
                    return window;
                }
            }

            Task<bool> next = _next;
            _next = null;
            if (await next.ConfigureAwait(false))
            {
                window.Add(_items.Current);
            }
            else
            {
                _isAtEnd = true;
            }
        }

        return window.Count == 0 ? null : window;
    }

    public async ValueTask DisposeAsync()
    {
        // An iterator that is still at work cannot be disposed of.
        if (_next is { } next)
        {
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _items.DisposeAsync().ConfigureAwait(false);
    }
}
