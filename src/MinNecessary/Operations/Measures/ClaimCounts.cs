namespace MinNecessary.Operations;

/// <summary>Counts of claims of one segment in one period. Null means not counted. Immutable.</summary>
public sealed record ClaimCounts
{
    /// <summary>What they belong to.</summary>
    public MeasureSegment Segment { get; init; } = new();

    /// <summary>Claims accepted into the claims tool.</summary>
    public long? Accepted { get; init; }

    /// <summary>Of these, claims that passed all edits with no manual intervention.</summary>
    public long? PassedUntouched { get; init; }

    /// <summary>Claims remitted.</summary>
    public long? Remitted { get; init; }

    /// <summary>Of these, claims denied. Patient responsibility and contractual adjustments are not denials by themselves.</summary>
    public long? Denied { get; init; }

    /// <summary>First submissions that were adjudicated.</summary>
    public long? FirstSubmissions { get; init; }

    /// <summary>Of these, claims paid on them.</summary>
    public long? PaidOnFirst { get; init; }
}
