using System.Collections.Frozen;

namespace MinNecessary.Benchmarks.HandWritten;

/// <summary>The audit list that an application keeps in memory for itself: who, what for, whose, when. It is chained and sealed by nothing.</summary>
internal sealed class HandWrittenAudit
{
    private const int Kept = 4_096;

    private readonly Queue<Line> _lines = new(Kept);
    private readonly Lock _gate = new();

    public static FrozenSet<string> Roles { get; } = FrozenSet.ToFrozenSet(["Specialist"], StringComparer.Ordinal);

    public void Record(string actor, string purpose, string subject)
    {
        Line line = new(Guid.NewGuid(), actor, purpose, subject, DateTimeOffset.UtcNow);
        lock (_gate)
        {
            if (_lines.Count == Kept)
            {
                _lines.Dequeue();
            }

            _lines.Enqueue(line);
        }
    }

    private sealed record Line(Guid Id, string Actor, string Purpose, string Subject, DateTimeOffset At);
}
