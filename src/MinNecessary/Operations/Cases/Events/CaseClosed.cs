namespace MinNecessary.Operations;

/// <summary>It was closed.</summary>
internal sealed record CaseClosed : CaseEvent;
