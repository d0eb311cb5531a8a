using MinNecessary.Operations;

namespace MinNecessary.AspNetCore;

/// <summary>A case as reviewers' lists show it. It leaves out whom it is about, and what people wrote.</summary>
internal sealed record ReviewCase(
    string Id, string Kind, string Trigger, string State, string Owner, string? TakenBy, string? Stage, string? Reference, DateTimeOffset OccurredAt, DateTimeOffset DueAt, bool IsOverdue, IReadOnlyList<string> Missing)
{
    public static ReviewCase Of(Case found) => new(
        found.Id, found.Kind, found.Trigger.ToString(), found.State.ToString(), found.Owner, found.TakenBy, found.Stage, found.Reference, found.OccurredAt, found.DueAt, found.IsOverdue, found.Missing);
}
