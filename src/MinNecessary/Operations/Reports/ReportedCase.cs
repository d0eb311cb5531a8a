namespace MinNecessary.Operations;

/// <summary>A case, as a report shows it: without its subject and without what a person wrote. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind, a name of the policy.</param>
/// <param name="Stage">Its stage, a name of the policy; null for none.</param>
/// <param name="Payer">The payer; null for none.</param>
/// <param name="DenialClass">The class of the denial, such as <c>CO-16</c>; null for none.</param>
/// <param name="Owner">The role that owns it.</param>
/// <param name="AgeInDays">How many days ago it was opened.</param>
/// <param name="DueOn">The day by which it was expected to be closed.</param>
/// <param name="Lacks">What it lacks before it can be closed, in names of the policy. May be empty.</param>
public sealed record ReportedCase(string Id, string Kind, string? Stage, string? Payer, string? DenialClass, string Owner, int AgeInDays, DateOnly DueOn, IReadOnlyList<string> Lacks);
