namespace MinNecessary.Operations;

/// <summary>Attempts of one segment to see, disclose or request more than the policy permits. Immutable.</summary>
public sealed record AttemptCount
{
    /// <summary>What they belong to.</summary>
    public MeasureSegment Segment { get; init; } = new();

    /// <summary>How many.</summary>
    public required long Attempts { get; init; }
}
