namespace MinNecessary.Operations;

/// <summary>A step of a case's escalation, with the moment at which it passes, as the policy had it when the case was opened. Immutable.</summary>
internal sealed record CaseLimit(string To, DateTimeOffset DueAt);
