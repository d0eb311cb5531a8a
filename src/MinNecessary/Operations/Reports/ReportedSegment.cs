namespace MinNecessary.Operations;

/// <summary>The week's cases of one payer, denial class or stage, as a report shows them. Immutable.</summary>
/// <param name="Dimension">By what, such as <c>Payer</c>.</param>
/// <param name="Name">Which; null for those that have none.</param>
/// <param name="Opened">How many were opened in the week.</param>
/// <param name="Closed">How many were closed in the week.</param>
/// <param name="Open">How many are open at its end.</param>
/// <param name="Late">How many of those are past their turnaround.</param>
public sealed record ReportedSegment(string Dimension, string? Name, int Opened, int Closed, int Open, int Late);
