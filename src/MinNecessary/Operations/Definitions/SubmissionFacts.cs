namespace MinNecessary.Operations;

/// <summary>What is known of the submission of a claim. Null means not known. Immutable.</summary>
public sealed record SubmissionFacts
{
    /// <summary>Whether the implementation acknowledgment (X12 999) accepted it.</summary>
    public bool? IsAcceptedBy999 { get; init; }

    /// <summary>Whether the claim acknowledgment (X12 277CA) accepted it.</summary>
    public bool? IsAcceptedBy277CA { get; init; }

    /// <summary>Whether the trace id is stored.</summary>
    public bool? IsTraceStored { get; init; }
}
