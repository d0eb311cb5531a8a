namespace MinNecessary.Operations;

/// <summary>It was given to another role.</summary>
internal sealed record CaseAssigned : CaseEvent
{
    public required string To { get; init; }
}
