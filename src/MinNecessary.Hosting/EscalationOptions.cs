using MinNecessary.Operations;

namespace MinNecessary.Hosting;

/// <summary>The options of the escalation in the background. They are validated when the host starts.</summary>
public sealed class EscalationOptions
{
    /// <summary>How long it waits after a run. One second to one hour; one minute by default.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// How long it waits at most after runs that failed: each failure in a row doubles the wait, beginning with <see cref="Interval"/>. From that to one day; 10 minutes by
    /// default.
    /// </summary>
    public TimeSpan LongestBackOff { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// For how long before the start the disclosure log is read for denials whose cases a stopped process took with it. Zero, for never, to 366 days; one day by default.
    /// Without a disclosure log nothing is read.
    /// </summary>
    public TimeSpan CatchUp { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Whether the start goes on where operations are kept in memory. False by default: limits that run out while the process is down would never fire, and each machine
    /// would have cases of its own.
    /// </summary>
    public bool AllowInMemoryStore { get; set; }

    /// <summary>
    /// Told of each case that a run of this machine escalated or marked overdue, one after another; null for nobody. What it throws is logged by type, and the case is not
    /// told again: the case's history is what counts.
    /// </summary>
    public Func<EscalatedCase, CancellationToken, ValueTask>? Escalated { get; set; }
}
