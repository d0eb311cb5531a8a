using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>One measure, held to its target, with who answers for it and what is done where it is missed. Immutable.</summary>
public sealed record Measure
{
    /// <summary>What is measured, its target, owner and action, as the policy defines them.</summary>
    public required KpiDefinition Definition { get; init; }

    /// <summary>The value, in percent, days, hours or how many; null where nothing was measured.</summary>
    public required decimal? Value { get; init; }

    /// <summary>What is divided: claims, or an amount; for a median the number of cases; else the count itself. Null where nothing was measured.</summary>
    public required decimal? Part { get; init; }

    /// <summary>What it is divided by; null for a count or a median, and where nothing was measured.</summary>
    public required decimal? Whole { get; init; }

    /// <summary>Whether more is better.</summary>
    public bool IsMoreBetter => Definition.Kpi is Kpi.CleanClaimRate or Kpi.FirstPassYield;

    /// <summary>Whether the target is met; null where nothing was measured.</summary>
    public bool? IsMet => Value is not { } value ? null : IsMoreBetter ? value >= Definition.Target : value <= Definition.Target;

    /// <summary>How many claims, cases or attempts stand behind it, in each part that can be told from it; null where that is not known.</summary>
    internal IReadOnlyList<long>? Cells { get; init; }

    /// <summary>What is measured.</summary>
    /// <returns>For example <c>FirstPassYield</c>.</returns>
    public override string ToString() => Definition.Kpi.ToString();
}
