namespace MinNecessary.Operations;

/// <summary>A measure of one segment. Immutable.</summary>
public sealed record SegmentMeasure
{
    /// <summary>The segment's name; null for what belongs to none that is known.</summary>
    public required string? Segment { get; init; }

    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The segment and what is measured.</summary>
    /// <returns>For example <c>Acme: FirstPassYield</c>.</returns>
    public override string ToString() => $"{Segment ?? "Unknown"}: {Measure}";
}
