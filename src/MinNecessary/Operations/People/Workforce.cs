namespace MinNecessary.Operations;

/// <summary>The people of the workforce, as they are kept. Training and roles are two sides of one history.</summary>
internal sealed class Workforce(IOperationsStore store, OperatedPolicy policy, PracticeClock clock, MemberLimits limits)
{
    private readonly History<WorkforceMember, MemberEvent> _members = new(store, new MemberRules(limits));
    private readonly History<PolicyChanges, PolicyChangeNoted> _changes = new(store, new PolicyChangeRules());

    public ValueTask<WorkforceMember?> FindAsync(string personId, CancellationToken cancellationToken) => StoredText.IsId(personId) ? _members.FindAsync(personId, cancellationToken) : default;

    public IAsyncEnumerable<WorkforceMember> ReadAsync(bool? isHere, CancellationToken cancellationToken) =>
        _members.ReadAsync(new OperationsQuery { Kind = MemberRules.MemberKind, IsOpen = isHere }, cancellationToken);

    public async ValueTask<PolicyChanges> ChangesAsync(CancellationToken cancellationToken) =>
        await _changes.FindAsync(policy.Document.Name, cancellationToken).ConfigureAwait(false) ?? PolicyChanges.None;

    public async ValueTask<bool> NoteChangeAsync(PolicyChangeNoted change, CancellationToken cancellationToken)
    {
        (_, bool happened) = await _changes.HappenAsync(policy.Document.Name, clock.Now, Decide, cancellationToken).ConfigureAwait(false);
        return happened;

        PolicyChangeNoted? Decide(PolicyChanges? before) => before?.All.FirstOrDefault(other => other.Version == change.Version) switch
        {
            null => change,
            { } noted when noted.Hash == change.Hash => null,
            _ => throw new InvalidOperationException($"Version {change.Version} was noted with other content. A policy that is changed gets a new version."),
        };
    }

    /// <summary>Lets something happen to a person who is here.</summary>
    public async ValueTask<WorkforceMember> HappenAsync(string personId, Func<WorkforceMember, MemberEvent> decide, CancellationToken cancellationToken)
    {
        (WorkforceMember? member, _) = await _members.HappenAsync(personId, clock.Now, Decide, cancellationToken).ConfigureAwait(false);
        return member!;

        MemberEvent Decide(WorkforceMember? before) => before switch
        {
            null => throw new InvalidOperationException("Nobody of that id has joined."),
            { LeftAt: not null } => throw new InvalidOperationException("The person has left."),
            _ => decide(before),
        };
    }

    public async ValueTask<WorkforceMember> JoinAsync(string personId, MemberJoined joined, CancellationToken cancellationToken)
    {
        (WorkforceMember? member, _) = await _members.HappenAsync(
            personId,
            clock.Now,
            before => before is null or { LeftAt: not null } ? joined : throw new InvalidOperationException("The person has joined already. Give them a role instead."),
            cancellationToken).ConfigureAwait(false);
        return member!;
    }

    /// <summary>
    /// Opens the case of each limit that passed, and notes it after: where this machine is stopped between the two, another opens it again by the
    /// same key. Everyone is read, and not only those whose stored limit passed: the policy's limits may have become shorter since.
    /// </summary>
    /// <returns>How many limits it noted.</returns>
    public async ValueTask<int> RunAsync(Func<WorkforceMember, PolicyChanges, IEnumerable<RunningLimit>> limitsOf, ILimitCases cases, CancellationToken cancellationToken)
    {
        int count = 0;
        PolicyChanges changes = await ChangesAsync(cancellationToken).ConfigureAwait(false);
        DateTimeOffset now = clock.Now;
        await foreach (WorkforceMember member in ReadAsync(isHere: true, cancellationToken).ConfigureAwait(false))
        {
            foreach (RunningLimit limit in limitsOf(member, changes).Where(limit => limit.PassesAt <= now && !member.PassedLimits.Contains(limit.Key)))
            {
                await cases.OpenAsync(limit.Key, limit.Owner, limit.PassesAt, cancellationToken).ConfigureAwait(false);
                (_, bool happened) = await _members.HappenAsync(
                    member.Id, now, before => before!.PassedLimits.Contains(limit.Key) ? null : new MemberLimitPassed { Key = limit.Key }, cancellationToken).ConfigureAwait(false);
                count += happened ? 1 : 0;
            }
        }

        return count;
    }
}
