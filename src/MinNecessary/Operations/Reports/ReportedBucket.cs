namespace MinNecessary.Operations;

/// <summary>Unresolved work of one age, as a report shows it. Immutable.</summary>
/// <param name="Days">The days, such as <c>31–60</c> or <c>121+</c>.</param>
/// <param name="Count">How many items.</param>
/// <param name="Amount">What they are about, in dollars; null where that is not known.</param>
public sealed record ReportedBucket(string Days, int Count, decimal? Amount);
