using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Something measured, as a report shows it. Immutable.</summary>
/// <param name="Kpi">What.</param>
/// <param name="Value">What came out, in its own unit; null where there was nothing to measure.</param>
/// <param name="Target">What it should reach.</param>
/// <param name="IsMet">Whether it does; null where there was nothing to measure.</param>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="Action">What is done where it is missed.</param>
/// <param name="Earlier">What came out in the weeks before, the oldest in front; null for a week without anything to measure. May be empty.</param>
public sealed record ReportedMeasure(Kpi Kpi, decimal? Value, decimal Target, bool? IsMet, string Owner, string Action, IReadOnlyList<decimal?> Earlier);
