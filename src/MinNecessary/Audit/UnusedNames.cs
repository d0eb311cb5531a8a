namespace MinNecessary.Policy;

/// <summary>Names that a policy declares and that decide nothing. What nobody uses is best removed: it only waits to be used. Immutable and safe for concurrent use.</summary>
public sealed class UnusedNames
{
    internal UnusedNames(PolicyDocument policy)
    {
        IReadOnlyList<GrantDefinition> grants = policy.Grants;
        IReadOnlyList<StandingRestriction> restrictions = policy.Restrictions;
        Roles = Except(policy.Roles.Keys, [.. grants.SelectMany(GrantPair.RolesOf), .. policy.Criteria.Select(criteria => criteria.Reviewer), .. policy.Operations?.Owners() ?? []]);
        Purposes = Except(policy.Purposes.Keys, [.. grants.Select(grant => grant.Purpose)]);
        Recipients = Except(policy.Recipients.Keys, [.. grants.Select(grant => grant.Recipient ?? "")]);
        Conditions = Except(policy.Conditions.Keys, [.. grants.SelectMany(grant => grant.When), .. restrictions.Select(restriction => restriction.Unless ?? "")]);
        Labels = Except(policy.Labels, [.. restrictions.SelectMany(restriction => restriction.Labels)]);
        Categories = Except(policy.Categories, [.. grants.SelectMany(grant => grant.Shown), .. restrictions.SelectMany(restriction => restriction.Withhold)]);
        Masks = Except(policy.Masks, [.. grants.SelectMany(grant => grant.Mask.Values)]);
    }

    /// <summary>The roles that no grant names, no emergency, no criteria, and no part of operations. May be empty.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>The purposes that no grant names. May be empty. Where the policy has criteria, a reviewer may still approve them.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>The recipients that no grant names. May be empty. Where the policy has criteria, a reviewer may still approve them.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>The conditions of the organisation's own that no grant and no restriction names. May be empty.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>The labels of the organisation's own that no restriction names. May be empty. An individual's restriction may still name them.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The categories of the organisation's own that no grant shows and no restriction withholds. May be empty. They are withheld.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>The masks of the organisation's own that no grant names. May be empty.</summary>
    public IReadOnlyList<string> Masks { get; }

    /// <summary>Whether all that is declared is used.</summary>
    public bool IsEmpty => Roles.Count + Purposes.Count + Recipients.Count + Conditions.Count + Labels.Count + Categories.Count + Masks.Count == 0;

    private static IReadOnlyList<string> Except(IEnumerable<string> declared, IReadOnlyCollection<string> used) => declared.Except(used, StringComparer.Ordinal).ToList().AsReadOnly();
}
