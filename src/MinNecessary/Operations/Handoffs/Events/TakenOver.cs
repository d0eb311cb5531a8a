namespace MinNecessary.Operations;

/// <summary>The next stage took it over.</summary>
internal sealed record TakenOver : HandoffEvent;
