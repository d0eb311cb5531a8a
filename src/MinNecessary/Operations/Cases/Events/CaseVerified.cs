namespace MinNecessary.Operations;

/// <summary>A verification step was confirmed.</summary>
internal sealed record CaseVerified : CaseEvent
{
    public required string Step { get; init; }
}
