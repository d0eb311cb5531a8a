namespace MinNecessary.Policy;

/// <summary>One place in which restrictions for everyone may withhold: a grant in both policies, or what a person may approve one by one.</summary>
/// <param name="Name">What it is called to a person.</param>
/// <param name="Activity">Use, disclosure or request.</param>
/// <param name="Recipient">The recipient; null for a use.</param>
/// <param name="ExemptionBefore">The exemption in the earlier policy.</param>
/// <param name="ExemptionAfter">The exemption in the later one.</param>
/// <param name="Pair">The grant; null for what a person may approve.</param>
/// <param name="Roles">Whom it concerns.</param>
internal sealed record RestrictionScope(string Name, Activity Activity, string? Recipient, Exemption? ExemptionBefore, Exemption? ExemptionAfter, GrantPair? Pair, IEnumerable<string> Roles)
{
    public static IReadOnlyList<RestrictionScope> Of(PolicyDocument before, PolicyDocument after, IEnumerable<GrantPair> pairs)
    {
        List<RestrictionScope> scopes =
        [
            .. pairs.Select(pair => new RestrictionScope($"grant {pair.Is.Name}", pair.Is.Activity, pair.Is.Recipient, pair.Was.Exemption, pair.Is.Exemption, pair, pair.Roles)),
        ];
        foreach (ReviewCriteria criteria in after.Criteria.Where(criteria => before.FindCriteria(criteria.Activity) is not null))
        {
            string what = criteria.Activity == Activity.Disclosure ? "reviewed disclosures to" : "reviewed requests to";
            scopes.AddRange(after.Recipients.Keys.Where(before.Recipients.ContainsKey).Select(recipient => new RestrictionScope($"{what} {recipient}", criteria.Activity, recipient, null, null, null, [criteria.Reviewer])));
        }

        return scopes;
    }

    /// <summary>Whether a category can show here at all; one that a grant shows in one policy alone is compared there.</summary>
    public bool Shows(string category) => Pair is null || (Pair.Was.Shows(category) && Pair.Is.Shows(category));
}
