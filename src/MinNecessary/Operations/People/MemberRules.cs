using System.Text.Json;

namespace MinNecessary.Operations;

/// <summary>How people of the workforce are kept.</summary>
internal sealed class MemberRules(MemberLimits limits) : IHistoryRules<WorkforceMember, MemberEvent>
{
    public const string MemberKind = "WorkforceMember";

    public string Kind => MemberKind;

    public WorkforceMember Apply(WorkforceMember? before, string id, MemberEvent happened, DateTimeOffset at)
    {
        WorkforceMember member = before ?? new WorkforceMember { Id = id, JoinedAt = at };
        return happened switch
        {
            MemberJoined joined => member with { JoinedAt = joined.JoinedAt, LeftAt = null, Roles = [.. joined.Roles.Select(role => new HeldRole { Role = role, Since = joined.JoinedAt })] },
            MemberLeft left => member with { LeftAt = left.LeftAt, Roles = [], FormerRoles = [.. member.FormerRoles, .. member.Roles.Select(held => Ended(held, left.LeftAt, left.By, null))] },
            RoleGiven given => member with { Roles = [.. member.Roles, new HeldRole { Role = given.Role, Since = at }] },
            RoleConfirmed confirmed => member with { Roles = [.. member.Roles.Select(held => held.Role == confirmed.Role ? held with { ConfirmedAt = at, ConfirmedBy = confirmed.By } : held)] },
            RoleRevoked revoked => member with
            {
                Roles = [.. member.Roles.Where(held => held.Role != revoked.Role)],
                FormerRoles = [.. member.FormerRoles, .. member.Roles.Where(held => held.Role == revoked.Role).Select(held => Ended(held, at, revoked.By, revoked.Why))],
            },
            CourseTaken taken => member with
            {
                Attempts =
                [
                    .. member.Attempts,
                    new CourseAttempt { Course = taken.Course, At = taken.At, Score = taken.Score, Passing = taken.Passing, PolicyVersion = taken.PolicyVersion, CertifiedBy = taken.CertifiedBy },
                ],
            },
            MemberLimitPassed passed => member with { PassedLimits = [.. member.PassedLimits, passed.Key] },
            _ => member,
        };
    }

    // A change of the policy is not in a person's history: that it makes a limit run is found by reading everyone.
    public DateTimeOffset? NextLimit(WorkforceMember state) =>
        limits.Of(state, PolicyChanges.None).Where(limit => !state.PassedLimits.Contains(limit.Key)).Select(limit => (DateTimeOffset?)limit.PassesAt).Min();

    public bool IsOpen(WorkforceMember state) => state.LeftAt is null;

    public string? About(WorkforceMember state) => null;

    public byte[] Write(MemberEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, PeopleJson.Default.MemberEvent);

    public MemberEvent Read(ReadOnlySpan<byte> content) => OperationsJson.Read(content, PeopleJson.Default.MemberEvent, "person");

    private static FormerRole Ended(HeldRole held, DateTimeOffset at, string by, string? why) => new() { Role = held.Role, Since = held.Since, EndedAt = at, EndedBy = by, Why = why };
}
