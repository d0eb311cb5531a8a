using System.Globalization;

namespace MinNecessary.Hosting;

/// <summary>
/// How the escalation of this machine goes, for a health check. Registered as a singleton; safe for concurrent use. It begins anew with each process: that a limit fired
/// is in the history of its case, and nowhere else.
/// </summary>
public sealed class EscalationStatus
{
    private readonly TimeProvider _time;
    private volatile Snapshot _last = new(null, null, 0);

    internal EscalationStatus(TimeProvider time)
    {
        _time = time;
    }

    /// <summary>When a run last ended without a failure; null where none has yet.</summary>
    public DateTimeOffset? LastSuccessAt => _last.SuccessAt;

    /// <summary>What the last run failed with; null where it did not fail, or none has ended yet. A store's own exception may say more than a log should: it is not logged.</summary>
    public Exception? LastFailure => _last.Failure;

    /// <summary>How many runs have failed since the last that did not.</summary>
    public int FailuresInARow => _last.Failures;

    /// <summary>Whether a run ended without a failure within a time before now. For a health check: some times <see cref="EscalationOptions.Interval"/>.</summary>
    /// <param name="age">The time. Not negative.</param>
    /// <returns>True where one did; false where none has yet.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="age"/> is negative.</exception>
    public bool HasSucceededWithin(TimeSpan age)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(age, TimeSpan.Zero);
        return LastSuccessAt is { } at && _time.GetUtcNow() - at <= age;
    }

    /// <summary>When it last succeeded, and how often it failed since. It leaves out the failure.</summary>
    /// <returns>For example <c>Last success 2026-11-02T14:00:00.0000000+00:00, failures since: 0</c>.</returns>
    public override string ToString()
    {
        Snapshot last = _last;
        return string.Create(CultureInfo.InvariantCulture, $"Last success {(last.SuccessAt is { } at ? at.ToString("O", CultureInfo.InvariantCulture) : "never")}, failures since: {last.Failures}");
    }

    /// <summary>Notes that a run succeeded. One writer: the service.</summary>
    internal void Succeeded() => _last = new Snapshot(_time.GetUtcNow(), null, 0);

    /// <summary>Notes that a run failed, and says how many have in a row.</summary>
    internal int Failed(Exception failure)
    {
        Snapshot before = _last;
        _last = new Snapshot(before.SuccessAt, failure, before.Failures == int.MaxValue ? int.MaxValue : before.Failures + 1);
        return _last.Failures;
    }

    // Replaced whole, so that no reader sees half of a run.
    private sealed record Snapshot(DateTimeOffset? SuccessAt, Exception? Failure, int Failures);
}
