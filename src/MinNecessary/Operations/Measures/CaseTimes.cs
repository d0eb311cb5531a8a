namespace MinNecessary.Operations;

/// <summary>The moments of one case. Immutable.</summary>
public sealed record CaseTimes
{
    /// <summary>What it belongs to.</summary>
    public MeasureSegment Segment { get; init; } = new();

    /// <summary>When the exception happened; null where that is not known.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>When its case was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it first went up; null where it did not.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>When it was closed; null where it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}
