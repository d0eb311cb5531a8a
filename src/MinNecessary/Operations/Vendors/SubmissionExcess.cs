namespace MinNecessary.Operations;

/// <summary>Why a submission is refused. Immutable.</summary>
public sealed record SubmissionExcess
{
    /// <summary>The category that is too much; null where it is something else.</summary>
    public string? Category { get; init; }

    /// <summary>Why, in a sentence of the policy's names. No value is in it.</summary>
    public required string Why { get; init; }
}
