namespace MinNecessary.Operations;

/// <summary>What a review decided, and why. What people wrote may hold PHI: do not log it. Immutable.</summary>
public sealed record ReviewDecision
{
    /// <summary>When it was entered.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who entered it.</summary>
    public required string By { get; init; }

    /// <summary>What was decided.</summary>
    public required string What { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>That it is a decision, and not which.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(ReviewDecision);
}
