namespace MinNecessary.Policy;

/// <summary>One way in which a category is seen: by whom, how, and what may withhold it. Immutable and safe for concurrent use.</summary>
public sealed class CategoryAccess
{
    internal CategoryAccess(PolicyDocument policy, RoleAccess access, string category)
    {
        Category = category;
        Access = access;
        Mask = access.Grant.Mask.GetValueOrDefault(category);
        Restrictions = access.Restrictions.Where(restriction => restriction.Labels.Count > 0 || restriction.Withhold.Contains(category)).ToList().AsReadOnly();
        IsRestrictable = policy.IsRestrictable(access.Grant, category);
    }

    /// <summary>The category. Never null.</summary>
    public string Category { get; }

    /// <summary>By whom, under which grant and conditions, and why.</summary>
    public RoleAccess Access { get; }

    /// <summary>
    /// The mask; null where it is shown in full. Under a grant with a <see cref="GrantDefinition.Transaction"/>, what the transaction requires is
    /// shown whole all the same (45 CFR 164.502(b)(2)(vi)).
    /// </summary>
    public string? Mask { get; }

    /// <summary>The restrictions for everyone that withhold it, or what carries a label of theirs. May be empty.</summary>
    public IReadOnlyList<StandingRestriction> Restrictions { get; }

    /// <summary>Whether an individual's restriction withholds it alone; where not, it has the whole record refused (45 CFR 164.522(a)).</summary>
    public bool IsRestrictable { get; }

    /// <summary>How, by whom, under what, and why, in a sentence.</summary>
    /// <returns>For example <c>Ssn under mask Last4: Use by Coder for Coding (grant Coding), …</c></returns>
    public override string ToString() =>
        $"{Category} {CategoryShowing.Of(Access.Grant, Category)}{(Mask is not null && Access.Grant.Transaction is { } transaction ? $" (whole where transaction {transaction} requires it)" : "")}: {Access}";
}
