using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>When training holds, and when it is due (45 CFR 164.530(b)(2)(i)).</summary>
internal sealed class TrainingRules(OperatedPolicy policy, PracticeClock clock)
{
    /// <summary>The courses that a role needs; none for a role that the policy does not know.</summary>
    public IReadOnlyList<string> CoursesOf(string role) => policy.Document.Roles.TryGetValue(role, out RoleDefinition? definition) ? definition.Training : [];

    /// <summary>How a person stands for a role; null where the policy does not say how long one of its courses lasts.</summary>
    public TrainingStatus? StatusOf(WorkforceMember member, HeldRole held, PolicyChanges changes, DateTimeOffset now)
    {
        CourseStatus?[] courses = [.. CoursesOf(held.Role).Select(course => StatusOf(member, course, held, changes, now))];
        return courses.Contains(null) ? null : new TrainingStatus { PersonId = member.Id, Role = held.Role, Courses = [.. courses.OfType<CourseStatus>()] };
    }

    /// <summary>The limits that run for a person and a course, of all the roles that need it.</summary>
    public IEnumerable<RunningLimit> LimitsOf(WorkforceMember member, string course, IReadOnlyList<HeldRole> roles, PolicyChanges changes)
    {
        if (!policy.Operations.Curricula.TryGetValue(course, out CurriculumDefinition? curriculum))
        {
            yield break;
        }

        if (LastPass(member, course) is not { } pass)
        {
            DateTimeOffset since = roles.Min(held => held.Since);
            yield return Limit("first", since, clock.Due(since, curriculum.NewHireWithin));
            yield break;
        }

        yield return Limit("again", pass.At, clock.EndOf(pass.At, curriculum.Every));
        foreach (PolicyChangeNoted change in changes.All)
        {
            HeldRole[] affected = [.. roles.Where(held => change.Roles.Contains(held.Role))];
            if (affected.Length > 0 && !IsTaught(member, course, change, changes))
            {
                // Who came into the role when the change was in effect already has as long from then.
                DateTimeOffset from = Later(change.EffectiveAt, affected.Min(held => held.Since));
                yield return Limit("change", from, clock.Due(from, curriculum.RetrainWithin));
            }
        }

        RunningLimit Limit(string why, DateTimeOffset from, DateTimeOffset passesAt) => new(LimitKey.Of("Training", member.Id, course, why, LimitKey.Of(from)), policy.LimitOwner, passesAt);
    }

    private CourseStatus? StatusOf(WorkforceMember member, string course, HeldRole held, PolicyChanges changes, DateTimeOffset now)
    {
        RunningLimit[] limits = [.. LimitsOf(member, course, [held], changes)];
        if (limits.Length == 0)
        {
            return null;
        }

        DateTimeOffset until = limits.Min(limit => limit.PassesAt);
        bool isChanged = changes.All.Any(change => change.EffectiveAt <= now && change.Roles.Contains(held.Role) && !IsTaught(member, course, change, changes));
        TrainingState state = LastPass(member, course) is null ? TrainingState.Never
            : until <= now ? TrainingState.Overdue
            : isChanged ? TrainingState.Due
            : TrainingState.Current;
        return new CourseStatus { Course = course, State = state, Until = until };
    }

    private static CourseAttempt? LastPass(WorkforceMember member, string course) => member.Attempts.Where(attempt => attempt.Course == course && attempt.HasPassed).MaxBy(attempt => attempt.At);

    private static bool IsTaught(WorkforceMember member, string course, PolicyChangeNoted change, PolicyChanges changes) =>
        member.Attempts.Any(attempt => attempt.Course == course && attempt.HasPassed && changes.Taught(attempt, change));

    private static DateTimeOffset Later(DateTimeOffset left, DateTimeOffset right) => left > right ? left : right;
}
