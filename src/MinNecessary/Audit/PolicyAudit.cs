namespace MinNecessary.Policy;

/// <summary>
/// What an auditor asks about a policy, and a privacy officer before: who sees what, why, and what is open that nobody uses (45 CFR 164.514(d)).
/// It answers from the policy alone, and knows no individual and no application. Immutable and safe for concurrent use.
/// </summary>
public sealed class PolicyAudit
{
    /// <summary>Asks about a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PolicyAudit(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
    }

    /// <summary>The policy.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>
    /// Who sees a category, and why: every grant that shows it, in full or masked, and every role that may use one in an emergency. Beyond these, a
    /// reviewer may approve single disclosures and requests: <see cref="ReviewsOfCategory"/>.
    /// </summary>
    /// <param name="category">The category, compared ordinally.</param>
    /// <returns>Each way, in the order of the grants; empty where no grant shows it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy knows no such category.</exception>
    public IReadOnlyList<CategoryAccess> AccessToCategory(string category)
    {
        EnsureCategory(category);
        return [.. Policy.Grants.Where(grant => grant.Shows(category)).SelectMany(AccessOf).Select(access => new CategoryAccess(Policy, access, category))];
    }

    /// <summary>By what criteria a reviewer may approve single disclosures or requests of a category that no grant covers (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
    /// <param name="category">The category, compared ordinally.</param>
    /// <returns>The policy's criteria; none for what needs an authorization or a consent of its own, such as psychotherapy notes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy knows no such category.</exception>
    public IReadOnlyList<ReviewCriteria> ReviewsOfCategory(string category)
    {
        EnsureCategory(category);
        return CategoryCatalog.IsProhibited(category) ? [] : Policy.Criteria;
    }

    /// <summary>All that a role sees, by activity and purpose; what an emergency opens to it last.</summary>
    /// <param name="role">The role, compared ordinally.</param>
    /// <returns>Each way; empty where it sees nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy knows no such role.</exception>
    public IReadOnlyList<RoleAccess> AccessOfRole(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        EnsureKnown(role, "role", [.. Policy.Roles.Keys], nameof(role));
        return
        [
            .. Policy.Grants.SelectMany(AccessOf).Where(access => access.Role == role)
                .OrderBy(access => access.IsEmergency).ThenBy(access => access.Grant.Activity).ThenBy(access => access.Grant.Purpose, StringComparer.Ordinal),
        ];
    }

    /// <summary>The same disclosure under two purposes: pairs of grants for one activity, role and recipient of which one shows all that the other shows.</summary>
    /// <returns>Each pair, in the order of the grants. May be empty.</returns>
    public IReadOnlyList<RepeatedDisclosure> RepeatedDisclosures() => RepeatedDisclosure.In(Policy);

    /// <summary>The grants that were not used, or cannot have been. Such a grant shows what nobody needs: narrow it or remove it.</summary>
    /// <param name="use">What was used in a period, such as a year of recorded decisions.</param>
    /// <returns>Each grant, with why. May be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="use"/> is null.</exception>
    public IReadOnlyList<UnusedGrant> UnusedGrants(ObservedUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        return [.. Policy.Grants.Select(grant => UnusedGrant.Of(grant, use)).OfType<UnusedGrant>()];
    }

    /// <summary>The names that the policy declares and does not use.</summary>
    /// <returns>The names. Its lists may all be empty.</returns>
    public UnusedNames UnusedNames() => new(Policy);

    /// <summary>The grants that show an entire medical record, each with its justification (45 CFR 164.514(d)(5)).</summary>
    /// <returns>The grants, in the order of the policy: those with <see cref="GrantDefinition.EntireRecord"/>, and exempt ones that show one without. May be empty.</returns>
    public IReadOnlyList<GrantDefinition> EntireRecordGrants() => [.. Policy.Grants.Where(grant => grant.EntireRecord is not null || MedicalRecord.IsEntire(grant.Disclose))];

    /// <summary>The grants that claim an exemption from the minimum necessary standard (45 CFR 164.502(b)(2)).</summary>
    /// <returns>The grants, in the order of the policy. May be empty.</returns>
    public IReadOnlyList<GrantDefinition> ExemptGrants() => [.. Policy.Grants.Where(grant => grant.Exemption is not null)];

    /// <summary>The standard protocols of routine disclosures and requests, by recipient (45 CFR 164.514(d)(3)(i), (d)(4)(i)).</summary>
    /// <returns>One for each recipient that a grant names, in the order of the policy. May be empty.</returns>
    public IReadOnlyList<RecipientProtocol> Protocols() =>
        [.. Policy.Recipients.Values.Select(recipient => new RecipientProtocol(recipient, Policy.Grants)).Where(protocol => protocol.Disclosures.Count + protocol.Requests.Count + protocol.Reviewed.Count > 0)];

    /// <summary>The grants that have to be certified anew: all, where the policy's review is overdue, and none before.</summary>
    /// <param name="day">The day, of UTC.</param>
    /// <returns>The grants, in the order of the policy. May be empty. One review is for the whole policy, and so for each of its grants.</returns>
    public IReadOnlyList<GrantDefinition> GrantsToRecertify(DateOnly day) => Policy.IsReviewOverdue(day) ? Policy.Grants : [];

    private IEnumerable<RoleAccess> AccessOf(GrantDefinition grant) =>
    [
        new RoleAccess(Policy, grant, grant.Role, isEmergency: false),
        .. (grant.Emergency?.Roles ?? []).Select(role => new RoleAccess(Policy, grant, role, isEmergency: true)),
    ];

    private void EnsureCategory(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        EnsureKnown(category, "category", [.. CategoryCatalog.Names, .. Policy.Categories], nameof(category));
    }

    private void EnsureKnown(string name, string what, IReadOnlyCollection<string> known, string parameter)
    {
        if (!known.Contains(name))
        {
            throw new ArgumentException($"Policy '{Policy.Name}' knows no {what} '{name}'{Suggestion.For(name, known)}.", parameter);
        }
    }
}
