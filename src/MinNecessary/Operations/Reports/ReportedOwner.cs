namespace MinNecessary.Operations;

/// <summary>What a role has to do next, as a report shows it. Immutable.</summary>
/// <param name="Role">The role.</param>
/// <param name="Open">How many cases it owns that are open.</param>
/// <param name="Late">How many of them are past their turnaround.</param>
/// <param name="NextOn">The day on which the next of them is due; null where none is open.</param>
/// <param name="NextStep">What is done with that one next, in names of the policy; null where none is open.</param>
public sealed record ReportedOwner(string Role, int Open, int Late, DateOnly? NextOn, string? NextStep);
