namespace MinNecessary.Operations;

/// <summary>It was linked to another case.</summary>
internal sealed record CaseLinked : CaseEvent
{
    public required string To { get; init; }
}
