using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>Something that happened to a case. The names under which they are stored never change.</summary>
[JsonDerivedType(typeof(CaseOpened), "Opened")]
[JsonDerivedType(typeof(CaseAssigned), "Assigned")]
[JsonDerivedType(typeof(CaseTaken), "Taken")]
[JsonDerivedType(typeof(CaseVerified), "Verified")]
[JsonDerivedType(typeof(CaseRootCauseSet), "RootCauseSet")]
[JsonDerivedType(typeof(CaseEvidenceAdded), "EvidenceAdded")]
[JsonDerivedType(typeof(CaseNoted), "Noted")]
[JsonDerivedType(typeof(CaseLinked), "Linked")]
[JsonDerivedType(typeof(CaseFellDue), "Overdue")]
[JsonDerivedType(typeof(CaseEscalated), "Escalated")]
[JsonDerivedType(typeof(CaseClosed), "Closed")]
[JsonDerivedType(typeof(CaseReopened), "Reopened")]
internal abstract record CaseEvent
{
    /// <summary>The unique id of who did it; null where it happened by itself.</summary>
    public string? By { get; init; }

    // Not what the members hold: people wrote some of it.
    public sealed override string ToString() => GetType().Name;
}
