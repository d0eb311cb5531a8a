namespace MinNecessary.Testing;

/// <summary>One way to write a canary, in ASCII.</summary>
/// <param name="Text">How it is written. Case does not matter.</param>
/// <param name="Kind">What of it has to occur.</param>
internal sealed record CanaryForm(string Text, CanaryFormKind Kind);
