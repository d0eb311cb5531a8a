namespace MinNecessary.Operations;

/// <summary>What a count or a case belongs to. Names of payers, classes and stages, and no PHI. Immutable.</summary>
public sealed record MeasureSegment
{
    /// <summary>The payer; null where that is not known.</summary>
    public string? Payer { get; init; }

    /// <summary>The class of denial; null where there is none, or it is not known.</summary>
    public string? DenialClass { get; init; }

    /// <summary>The stage, as the policy names it; null where that is not known.</summary>
    public string? Stage { get; init; }

    /// <summary>The segment's name along one of the three.</summary>
    /// <param name="by">Along which.</param>
    /// <returns>The name; null where it is not known.</returns>
    public string? Along(SegmentBy by) => by switch { SegmentBy.Payer => Payer, SegmentBy.DenialClass => DenialClass, SegmentBy.Stage => Stage, _ => null };
}
