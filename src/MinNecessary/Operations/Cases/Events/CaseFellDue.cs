namespace MinNecessary.Operations;

/// <summary>The expected turnaround passed.</summary>
internal sealed record CaseFellDue : CaseEvent
{
    public required DateTimeOffset DueAt { get; init; }
}
