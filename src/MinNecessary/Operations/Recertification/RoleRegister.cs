namespace MinNecessary.Operations;

/// <summary>
/// Who has which role, since when, and who confirmed that it is still needed (45 CFR 164.308(a)(4)(ii)(C)). It records and reminds; who may sign
/// in as what is the identity system's. Safe for concurrent use, on several machines too.
/// </summary>
public sealed class RoleRegister
{
    private readonly Workforce _workforce;
    private readonly MemberLimits _limits;
    private readonly OperatedPolicy _policy;
    private readonly PracticeClock _clock;
    private readonly ILimitCases _cases;

    internal RoleRegister(Workforce workforce, MemberLimits limits, OperatedPolicy policy, PracticeClock clock, ILimitCases cases) =>
        (_workforce, _limits, _policy, _clock, _cases) = (workforce, limits, policy, clock, cases);

    /// <summary>Enters that a person has a further role from now on. The time to be trained for it, and to be confirmed in it, runs from then.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long, or the policy has no such role.</exception>
    /// <exception cref="InvalidOperationException">Nobody of that id is here, they hold the role already, or give it to themselves.</exception>
    public async Task<WorkforceMember> GiveAsync(string personId, string role, string by, CancellationToken cancellationToken = default)
    {
        Given.Id(personId);
        if (role is null || !_policy.Document.Roles.ContainsKey(role))
        {
            throw new ArgumentException("The policy has no such role.", nameof(role));
        }

        EnsureOther(personId, Given.Id(by));
        return await _workforce.HappenAsync(
            personId,
            member => member.FindRole(role) is null ? new RoleGiven { Role = role, By = by } : throw new InvalidOperationException("The person holds the role already."),
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Confirms that a person still needs a role.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="by">Who confirms: another person, who holds the role that the policy names as owner of <c>recertification</c>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">
    /// The policy has no <c>recertification</c>, <paramref name="by"/> is not to confirm it, nobody of that id is here, or they do not hold the role.
    /// </exception>
    public async Task<WorkforceMember> ConfirmAsync(string personId, string role, Caller by, CancellationToken cancellationToken = default)
    {
        Given.Id(personId);
        Given.Id(role);
        string owner = _policy.Operations.Recertification?.Owner ?? throw new InvalidOperationException("The policy's operations have no 'recertification'. Add it, with who confirms and how often.");
        string actor = Given.Holder(by, owner, "confirm roles");
        EnsureOther(personId, actor);
        return await _workforce.HappenAsync(personId, member => Held(member, role, new RoleConfirmed { Role = role, By = actor }), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a person's role. From then on <c>TrainingCurrent</c> is not known of them for it, which denies.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="role">The role.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="why">Why, in their words. It is kept, and in no message.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The person.</returns>
    /// <exception cref="ArgumentException">An argument is empty or too long.</exception>
    /// <exception cref="InvalidOperationException">Nobody of that id is here, or they do not hold the role.</exception>
    public async Task<WorkforceMember> RevokeAsync(string personId, string role, string by, string why, CancellationToken cancellationToken = default)
    {
        Given.Id(personId);
        var revoked = new RoleRevoked { Role = Given.Id(role), By = Given.Id(by), Why = Given.Text(why) };
        return await _workforce.HappenAsync(personId, member => Held(member, role, revoked), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who holds which role: everyone who is here.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Each role of each person, what is due first in front.</returns>
    public async Task<IReadOnlyList<RoleConfirmation>> ReadAsync(CancellationToken cancellationToken = default)
    {
        List<RoleConfirmation> all = [];
        DateTimeOffset now = _clock.Now;
        await foreach (WorkforceMember member in _workforce.ReadAsync(isHere: true, cancellationToken).ConfigureAwait(false))
        {
            all.AddRange(member.Roles.Select(held => ConfirmationOf(member, held, now)));
        }

        return [.. all.OrderBy(each => each.DueAt ?? DateTimeOffset.MaxValue).ThenBy(each => each.PersonId, StringComparer.Ordinal).ThenBy(each => each.Held.Role, StringComparer.Ordinal)];
    }

    /// <summary>Opens a case for each confirmation that has run out. Call it often, on as many machines as you like: each opens one case.</summary>
    /// <param name="cancellationToken">Gives up; what is left is done by the next call.</param>
    /// <returns>How many it found run out.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default) =>
        await _workforce.RunAsync((member, _) => member.Roles.Select(held => _limits.RecertificationOf(member, held)).OfType<RunningLimit>(), _cases, cancellationToken).ConfigureAwait(false);

    private RoleConfirmation ConfirmationOf(WorkforceMember member, HeldRole held, DateTimeOffset now)
    {
        DateTimeOffset? due = _limits.RecertificationOf(member, held)?.PassesAt;
        return new RoleConfirmation { PersonId = member.Id, Held = held, DueAt = due, IsOverdue = due <= now };
    }

    private static MemberEvent Held(WorkforceMember member, string role, MemberEvent happened) =>
        member.FindRole(role) is null ? throw new InvalidOperationException("The person does not hold the role.") : happened;

    private static void EnsureOther(string personId, string by)
    {
        if (ExactNames.MayBeSameActor(personId, by))
        {
            throw new InvalidOperationException("Nobody gives or confirms their own role. Let another person do it.");
        }
    }
}
