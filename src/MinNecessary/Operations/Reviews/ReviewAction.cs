using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What a review asks somebody to do about a measure. What people wrote may hold PHI: do not log it. Immutable.</summary>
public sealed record ReviewAction
{
    /// <summary>Its number in the review: 1 for the first.</summary>
    public required int Number { get; init; }

    /// <summary>The measure that it is to move.</summary>
    public required Kpi Kpi { get; init; }

    /// <summary>The role that does it.</summary>
    public required string Owner { get; init; }

    /// <summary>The last day on which it is to be done, in the zone of the policy's operations.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>What is to be done.</summary>
    public required string What { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }

    /// <summary>When it was done; null where it is not.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Who did it; null where nobody has.</summary>
    public string? DoneBy { get; init; }

    /// <summary>What came of it; null where it is not done.</summary>
    public string? Result { get; init; }

    /// <summary>Number, measure, owner and day.</summary>
    /// <returns>For example <c>1: FirstPassYield, Biller by 2026-12-01</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Kpi}, {Owner} by {LimitKey.Of(DueOn)}");
}
