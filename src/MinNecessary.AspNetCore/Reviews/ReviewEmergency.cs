namespace MinNecessary.AspNetCore;

/// <summary>An emergency as reviewers' lists show it. It leaves out whom it was about and why: those are shown to whoever reviews it, one at a time.</summary>
internal sealed record ReviewEmergency(
    string Id, string ActorId, string Policy, string Grant, IReadOnlyList<string> Waived, DateTimeOffset StartedAt, DateTimeOffset EndsAt, DateTimeOffset ReviewDueAt)
{
    public static ReviewEmergency Of(EmergencyAccess access) => new(
        access.Id, access.ActorId, access.PolicyName, access.GrantName, access.Waived, access.StartedAt, access.EndsAt, access.ReviewDueAt);
}
