namespace MinNecessary.Operations;

/// <summary>The case for its limit is open.</summary>
internal sealed record HandoffLimitReported : HandoffEvent;
