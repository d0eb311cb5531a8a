namespace MinNecessary.Operations;

/// <summary>A step of the escalation passed.</summary>
internal sealed record CaseEscalated : CaseEvent
{
    /// <summary>Which step, from 0.</summary>
    public required int Step { get; init; }

    public required string To { get; init; }

    public required DateTimeOffset DueAt { get; init; }
}
