namespace MinNecessary.Operations;

/// <summary>The cases for what was missing are open.</summary>
internal sealed record MissingItemsReported : HandoffEvent;
