namespace MinNecessary.Testing;

/// <summary>A value that can be found again, and every way in which it may be written.</summary>
internal sealed record CanaryValue(object Value, string Text, IReadOnlyList<CanaryForm> Forms);
