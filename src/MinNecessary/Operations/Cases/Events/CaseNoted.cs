namespace MinNecessary.Operations;

/// <summary>Something was noted.</summary>
internal sealed record CaseNoted : CaseEvent
{
    public required string Text { get; init; }
}
