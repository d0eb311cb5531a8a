namespace MinNecessary.Operations;

/// <summary>A person took it.</summary>
internal sealed record CaseTaken : CaseEvent;
