namespace MinNecessary.Operations;

/// <summary>The review of one week or month: what was decided, what is to be done, and who closed it. Immutable.</summary>
public sealed record Review
{
    /// <summary>The week or month.</summary>
    public required ReviewPeriod Period { get; init; }

    /// <summary>What was decided. May be empty.</summary>
    public IReadOnlyList<ReviewDecision> Decisions { get; init; } = [];

    /// <summary>What is to be done. May be empty.</summary>
    public IReadOnlyList<ReviewAction> Actions { get; init; } = [];

    /// <summary>How it was closed; null where it is open.</summary>
    public ReviewClosing? Closing { get; init; }

    /// <summary>The limits of actions that passed and for which a case was opened.</summary>
    internal IReadOnlyList<string> PassedLimits { get; init; } = [];

    /// <summary>The week or month.</summary>
    /// <returns>For example <c>Weekly 2026-11-23 to 2026-11-29</c>.</returns>
    public override string ToString() => Period.ToString();
}
