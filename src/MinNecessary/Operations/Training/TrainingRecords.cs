using System.Runtime.CompilerServices;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Who of the workforce learned what, and who has to (45 CFR 164.530(b)). Courses, their cadence and the score that passes are the policy's.
/// Safe for concurrent use, on several machines too.
/// </summary>
public sealed class TrainingRecords
{
    private readonly Workforce _workforce;
    private readonly TrainingRules _rules;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;
    private readonly ILimitCases _cases;

    internal TrainingRecords(Workforce workforce, TrainingRules rules, OperatedPolicy policy, PracticeClock clock, ILimitCases cases) =>
        (_workforce, _rules, _policy, _clock, _cases) = (workforce, rules, policy, clock, cases);

    /// <summary>Enters a person who joined, or came back. From then the time in which they are trained runs.</summary>
    /// <param name="personId">The id that the identity system knows them by: the one of <see cref="Caller.ActorId"/>. At most 100 characters, not PHI.</param>
    /// <param name="roles">The roles that they hold from then on. May be empty.</param>
    /// <param name="joinedAt">When; not in the future.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">An argument is empty, too long or in the future, or the policy has no such role.</exception>
    /// <exception cref="InvalidOperationException">The person has joined already.</exception>
    public async Task<WorkforceMember> JoinAsync(string personId, IReadOnlyCollection<string> roles, DateTimeOffset joinedAt, string by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(roles);
        Given.Id(personId);
        string[] held = [.. roles.Distinct(StringComparer.Ordinal)];
        if (!held.All(role => role is not null && _policy.Document.Roles.ContainsKey(role)))
        {
            throw new ArgumentException("The policy has no such role.", nameof(roles));
        }

        var joined = new MemberJoined { JoinedAt = Given.Past(joinedAt, _clock.Now), Roles = held, By = Given.Id(by) };
        return await _workforce.JoinAsync(personId, joined, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters that a person left: all their roles end, and what they learned is kept.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">Nobody of that id is here.</exception>
    public async Task<WorkforceMember> LeaveAsync(string personId, string by, CancellationToken cancellationToken = default)
    {
        Given.Id(personId);
        var left = new MemberLeft { LeftAt = _clock.Now, By = Given.Id(by) };
        return await _workforce.HappenAsync(personId, _ => left, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Enters a competency check that a person took. Below the score that the policy asks for it is kept, and completes nothing.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="check">The check.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was entered: <see cref="CourseAttempt.HasPassed"/> says whether it completes the course.</returns>
    /// <exception cref="ArgumentException">The policy has no such course, or a part of the check makes no sense, or it was taken before the application's version of the policy was in effect and names none.</exception>
    /// <exception cref="InvalidOperationException">Nobody of that id is here, or the person certified their own check.</exception>
    public async Task<CourseAttempt> CompleteAsync(string personId, CompetencyCheck check, CancellationToken cancellationToken = default)
    {
        Given.Id(personId);
        ArgumentNullException.ThrowIfNull(check);
        if (check.Course is null || !_policy.Operations.Curricula.TryGetValue(check.Course, out CurriculumDefinition? curriculum))
        {
            throw new ArgumentException("The policy has no such course under 'curricula'.", nameof(check));
        }

        if (check.Score is < 0 or > 100)
        {
            throw new ArgumentException("The score is in percent: 0 to 100.", nameof(check));
        }

        var taken = new CourseTaken
        {
            Course = curriculum.Name,
            At = Given.Past(check.TakenAt, _clock.Now, nameof(check)),
            Score = check.Score,
            Passing = curriculum.Passing,
            PolicyVersion = Given.Id(check.PolicyVersion ?? VersionTaughtAt(check.TakenAt), nameof(check)),
            CertifiedBy = Given.Id(check.CertifiedBy, nameof(check)),
        };
        if (ExactNames.MayBeSameActor(taken.CertifiedBy, personId))
        {
            throw new InvalidOperationException("Nobody certifies their own competency check. Let another person certify it.");
        }

        WorkforceMember member = await _workforce.HappenAsync(personId, _ => taken, cancellationToken).ConfigureAwait(false);
        return member.Attempts[^1];
    }

    /// <summary>
    /// Notes that a version of the policy replaces another. For the roles whose work it affects, training is due again (45 CFR 164.530(b)(2)(i)(C)):
    /// from the later version's first day on. Noting it again changes nothing.
    /// </summary>
    /// <param name="comparison">The comparison of the two. Note each change of version, also one that affects no role: a course of a version that is not known taught no change.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The roles affected. May be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another policy, or both have one version.</exception>
    /// <exception cref="InvalidOperationException">The version was noted with other content: nobody could tell which of the two a course taught.</exception>
    public async Task<IReadOnlyList<AffectedRole>> NoteChangeAsync(PolicyComparison comparison, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (comparison.After.Name != _policy.Document.Name || comparison.Before.Version == comparison.After.Version)
        {
            throw new ArgumentException($"The comparison is of another policy than '{_policy.Document.Name}', or of one version. A policy that is changed gets a new version.", nameof(comparison));
        }

        // A role that the later policy has no more has nobody to train.
        IReadOnlyList<AffectedRole> affected = [.. comparison.AffectedRoles.Where(role => role.Role is not null)];
        var change = new PolicyChangeNoted
        {
            Version = comparison.After.Version,
            Hash = comparison.After.Hash,

            // A policy takes effect with a day of UTC.
            EffectiveAt = new DateTimeOffset(comparison.After.Effective.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            Roles = [.. affected.Select(role => role.Name)],
        };
        await _workforce.NoteChangeAsync(change, cancellationToken).ConfigureAwait(false);
        return affected;
    }

    /// <summary>Finds a person.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person, also one who left; null where nobody of that id has joined.</returns>
    /// <exception cref="ArgumentException"><paramref name="personId"/> is empty or too long.</exception>
    public async Task<WorkforceMember?> FindAsync(string personId, CancellationToken cancellationToken = default) => await _workforce.FindAsync(Given.Id(personId), cancellationToken).ConfigureAwait(false);

    /// <summary>How a person stands in the training for a role that they hold.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="at">The moment, with what is entered now; null for now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How they stand; null where they do not hold the role, or the policy does not say how long one of its courses lasts.</returns>
    /// <exception cref="ArgumentException"><paramref name="personId"/> or <paramref name="role"/> is empty or too long.</exception>
    public async Task<TrainingStatus?> FindStatusAsync(string personId, string role, DateTimeOffset? at = null, CancellationToken cancellationToken = default)
    {
        WorkforceMember? member = await FindAsync(personId, cancellationToken).ConfigureAwait(false);
        return member?.FindRole(Given.Id(role)) is { } held
            ? _rules.StatusOf(member, held, await _workforce.ChangesAsync(cancellationToken).ConfigureAwait(false), at ?? _clock.Now)
            : null;
    }

    /// <summary>How everyone who is here stands, for each role that they hold.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>How they stand, in any order. A role of whose courses the policy does not say how long they last is not in it.</returns>
    public async IAsyncEnumerable<TrainingStatus> ReadStatusAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        PolicyChanges changes = await _workforce.ChangesAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = _clock.Now;
        await foreach (WorkforceMember member in _workforce.ReadAsync(isHere: true, cancellationToken).ConfigureAwait(false))
        {
            foreach (TrainingStatus status in member.Roles.Select(held => _rules.StatusOf(member, held, changes, now)).OfType<TrainingStatus>())
            {
                yield return status;
            }
        }
    }

    /// <summary>Opens a case for each time limit of a course that has passed. Call it often, on as many machines as you like: each limit opens one case.</summary>
    /// <param name="cancellationToken">Gives up; what is left is done by the next call.</param>
    /// <returns>How many limits it found passed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default) =>
        await _workforce.RunAsync(LimitsOf, _cases, cancellationToken).ConfigureAwait(false);

    // What was learned before a version was in effect did not teach its changes, unless someone says that it did.
    private string VersionTaughtAt(DateTimeOffset takenAt) => DateOnly.FromDateTime(takenAt.UtcDateTime) >= _policy.Document.Effective
        ? _policy.Document.Version
        : throw new ArgumentException($"The check was taken before version '{_policy.Document.Version}' of the policy was in effect. Name the version that it taught under 'PolicyVersion'.", nameof(takenAt));

    private IEnumerable<RunningLimit> LimitsOf(WorkforceMember member, PolicyChanges changes) => member.Roles
        .SelectMany(held => _rules.CoursesOf(held.Role)).Distinct(StringComparer.Ordinal)
        .SelectMany(course => _rules.LimitsOf(member, course, [.. member.Roles.Where(held => _rules.CoursesOf(held.Role).Contains(course))], changes));
}
