using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The time limits that run for a person: of each course and of each role.</summary>
internal sealed class MemberLimits(OperatedPolicy policy, PracticeClock clock, TrainingRules training)
{
    public IEnumerable<RunningLimit> Of(WorkforceMember member, PolicyChanges changes)
    {
        if (member.LeftAt is not null)
        {
            return [];
        }

        IEnumerable<string> courses = member.Roles.SelectMany(held => training.CoursesOf(held.Role)).Distinct(StringComparer.Ordinal);
        return courses.SelectMany(course => training.LimitsOf(member, course, [.. member.Roles.Where(held => training.CoursesOf(held.Role).Contains(course))], changes))
            .Concat(member.Roles.Select(held => RecertificationOf(member, held)).OfType<RunningLimit>());
    }

    /// <summary>The limit of the confirmation of a role; null where the policy asks for none.</summary>
    public RunningLimit? RecertificationOf(WorkforceMember member, HeldRole held)
    {
        if (policy.Operations.Recertification is not { } recertification)
        {
            return null;
        }

        DateTimeOffset from = held.ConfirmedAt ?? held.Since;
        return new RunningLimit(LimitKey.Of("Recertification", member.Id, held.Role, LimitKey.Of(from)), recertification.Owner, clock.EndOf(from, recertification.Every));
    }
}
