namespace MinNecessary.Operations;

/// <summary>A number of a report, and the week before's. Immutable.</summary>
/// <param name="What">What is counted, in words, such as <c>Cases opened</c>.</param>
/// <param name="Number">How many.</param>
/// <param name="Before">How many in the week before; null where that is not known.</param>
public sealed record ReportedNumber(string What, int Number, int? Before);
