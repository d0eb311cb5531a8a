namespace MinNecessary.Operations;

/// <summary>A cause that comes back, as a report shows it. Immutable.</summary>
/// <param name="Kind">The kind of the cases.</param>
/// <param name="Payer">Their payer; null for none.</param>
/// <param name="DenialClass">The class of their denial; null for none.</param>
/// <param name="RootCause">Their root cause; null where nobody has found it.</param>
/// <param name="Count">How many there were.</param>
public sealed record ReportedCause(string Kind, string? Payer, string? DenialClass, string? RootCause, int Count);
