namespace MinNecessary.Operations;

/// <summary>Evidence was added.</summary>
internal sealed record CaseEvidenceAdded : CaseEvent
{
    public required string Item { get; init; }

    public required string Reference { get; init; }
}
