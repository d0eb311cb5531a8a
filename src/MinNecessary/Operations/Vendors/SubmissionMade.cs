namespace MinNecessary.Operations;

/// <summary>A submission was made, and judged.</summary>
internal sealed record SubmissionMade : SubmissionEvent
{
    public required string Vendor { get; init; }

    public required string Protocol { get; init; }

    public required string By { get; init; }

    public required string[] Missing { get; init; }

    public required SubmissionExcess[] Excess { get; init; }
}
