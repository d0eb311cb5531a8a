using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>The names that a policy knows, its own and the built-in ones that it uses.</summary>
internal static class PolicyNameLists
{
    /// <summary>The categories that a grant shows, that may be restricted, or that the policy declares. Never empty.</summary>
    public static string[] CategoriesOf(PolicyDocument policy) =>
        [.. policy.Grants.SelectMany(grant => grant.Disclose.Concat(grant.Mask.Keys)).Concat(policy.Restrictable).Concat(policy.Categories).Append("Name").Distinct(StringComparer.Ordinal)];

    /// <summary>The sensitivity labels. Never empty.</summary>
    public static string[] LabelsOf(PolicyDocument policy) => ["PaidInFull", "SubstanceUse", .. policy.Labels];
}
