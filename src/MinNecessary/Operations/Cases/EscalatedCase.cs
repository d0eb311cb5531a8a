namespace MinNecessary.Operations;

/// <summary>A time limit of a case that passed, and what came of it. Immutable.</summary>
public sealed record EscalatedCase
{
    /// <summary>The case's id.</summary>
    public required string CaseId { get; init; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The step of its escalation, from 0; null where the expected turnaround passed.</summary>
    public int? Step { get; init; }

    /// <summary>The role that answers for it now: whom to tell.</summary>
    public required string Owner { get; init; }

    /// <summary>When the limit passed.</summary>
    public required DateTimeOffset DueAt { get; init; }
}
