namespace MinNecessary.Operations;

/// <summary>Unresolved work of the application, such as an open claim. Immutable.</summary>
/// <param name="Start">The day with which its clock starts, as the policy's aging says.</param>
/// <param name="Amount">What it is about, in dollars; null where that is not known.</param>
public sealed record AgedWork(DateOnly Start, decimal? Amount = null);
