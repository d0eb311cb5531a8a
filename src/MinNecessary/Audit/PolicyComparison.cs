namespace MinNecessary.Policy;

/// <summary>
/// What differs between two policies in what they show, and to whom. Grants are compared by activity, role, recipient and purpose, so that
/// one with another name is the same grant. Where <see cref="Widens"/> is false, no request that <see cref="PolicyEvaluator"/> answers is
/// shown more under the later policy than under the earlier one, with three provisos: which of two masks shows more may depend on the value;
/// what an individual reviewer approves, or an individual authorizes, is theirs to bound; and a record that was refused whole for a restricted
/// category is shown once no grant shows that category. Each is said in the change that brings it about. Immutable and safe for concurrent use.
/// </summary>
public sealed class PolicyComparison
{
    private PolicyComparison(PolicyDocument before, PolicyDocument after, IReadOnlyList<PolicyChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
        AffectedRoles =
        [
            .. changes.SelectMany(change => change.Roles).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => new AffectedRole(name, after.Roles.GetValueOrDefault(name), changes.Where(change => change.Roles.Contains(name)).ToList().AsReadOnly())),
        ];
    }

    /// <summary>The earlier policy.</summary>
    public PolicyDocument Before { get; }

    /// <summary>The later policy.</summary>
    public PolicyDocument After { get; }

    /// <summary>Every change: first what widens, then what narrows, then what merely reads differently. Empty where nothing differs.</summary>
    public IReadOnlyList<PolicyChange> Changes { get; }

    /// <summary>Whether any change widens.</summary>
    public bool Widens => Changes.Any(change => change.Kind == PolicyChangeKind.Widens);

    /// <summary>The roles whose work is affected, in ordinal order: who has to be trained (45 CFR 164.530(b)(2)(i)(C)). May be empty.</summary>
    public IReadOnlyList<AffectedRole> AffectedRoles { get; }

    /// <summary>Compares two policies, usually two versions of one.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <returns>The comparison. Each policy compared with itself has no changes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PolicyComparison Compare(PolicyDocument before, PolicyDocument after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new ChangeCollector();
        GrantPair[] pairs =
        [
            .. from grant in after.Grants
               let was = before.FindGrant(grant.Activity, grant.Role, grant.Recipient, grant.Purpose)
               where was is not null
               select new GrantPair(before, after, was, grant, changes),
        ];
        GrantComparison.Compare(before, after, pairs, changes);
        RestrictableComparison.Compare(before, after, pairs, changes);
        RestrictionComparison.Compare(before, after, RestrictionScope.Of(before, after, pairs), changes);
        ReviewComparison.Compare(before, after, changes);
        new NameComparison(before, after, changes).Compare();
        PeriodComparison.Compare(before, after, changes);
        OperationsComparison.Compare(before, after, changes);
        return new PolicyComparison(before, after, changes.InOrder());
    }

    /// <summary>The comparison for programs.</summary>
    /// <returns>
    /// A JSON object: <c>before</c> and <c>after</c> (name, version, hash, first day), <c>widens</c>, <c>changes</c> and <c>affectedRoles</c>.
    /// Nothing in it is protected health information.
    /// </returns>
    public string ToJson() => ComparisonJson.Write(this);

    /// <summary>The two policies, and how many changes of each kind there are.</summary>
    /// <returns>For example <c>Billing 2026.1 to Billing 2026.2: 1 widen, 2 narrow, 0 read differently</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Before} to {After}: {Count(PolicyChangeKind.Widens)} widen, {Count(PolicyChangeKind.Narrows)} narrow, {Count(PolicyChangeKind.Changes)} read differently");

    private int Count(PolicyChangeKind kind) => Changes.Count(change => change.Kind == kind);
}
