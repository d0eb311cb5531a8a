namespace MinNecessary.Operations;

/// <summary>Somebody decided about a proposal.</summary>
internal sealed record ProposalDecided : FeedbackEvent
{
    public required string Grant { get; init; }

    public required string Category { get; init; }

    public required NecessityOutcome Outcome { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required long Views { get; init; }

    public required int Days { get; init; }
}
