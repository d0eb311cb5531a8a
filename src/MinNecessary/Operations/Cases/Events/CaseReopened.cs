namespace MinNecessary.Operations;

/// <summary>It was opened again, and its limits run anew.</summary>
internal sealed record CaseReopened : CaseEvent
{
    public required string Why { get; init; }

    public required string Owner { get; init; }

    public required CaseTerms Terms { get; init; }
}
