using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>A clock that the test sets, and that says when somebody begins to wait, and for how long.</summary>
internal sealed class ObservedTime() : FakeTimeProvider(PracticePolicy.Monday)
{
    private static readonly TimeSpan LongestTest = TimeSpan.FromSeconds(60);

    private readonly Channel<TimeSpan> _begun = Channel.CreateUnbounded<TimeSpan>();

    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero)
        {
            Waits.Add(dueTime);
            _begun.Writer.TryWrite(dueTime);
        }

        return timer;
    }

    /// <summary>Ends when a run has ended, and the next one is waited for.</summary>
    public async Task RunEndsAsync() => await _begun.Reader.ReadAsync().AsTask().WaitAsync(LongestTest);

    /// <summary>Lets the time pass until the next run, and ends when that has ended.</summary>
    public async Task NextRunAsync()
    {
        Advance(Waits[^1]);
        await RunEndsAsync();
    }
}
