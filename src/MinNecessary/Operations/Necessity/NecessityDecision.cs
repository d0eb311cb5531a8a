namespace MinNecessary.Operations;

/// <summary>What was decided about a proposal, and why. What a person wrote may hold PHI: do not log it. Immutable.</summary>
public sealed record NecessityDecision
{
    /// <summary>The grant.</summary>
    public required string Grant { get; init; }

    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>Accepted or refused.</summary>
    public required NecessityOutcome Outcome { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The person who decided.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How many views lay on the table, none of which had it read.</summary>
    public required long Views { get; init; }

    /// <summary>How many whole days they were observed in.</summary>
    public required int Days { get; init; }

    /// <summary>What was decided, and of what.</summary>
    /// <returns>For example <c>Refused: Coding, ServiceDate</c>.</returns>
    public override string ToString() => $"{Outcome}: {Grant}, {Category}";
}
