namespace MinNecessary.Policy;

/// <summary>What an individual's restriction does: it withholds a category, or refuses the record (45 CFR 164.522(a)(1)).</summary>
internal static class RestrictableComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, IReadOnlyList<GrantPair> pairs, ChangeCollector changes)
    {
        if (before.KnowsRestrictions != after.KnowsRestrictions)
        {
            changes.Add(
                after.KnowsRestrictions ? PolicyChangeKind.Narrows : PolicyChangeKind.Widens,
                PolicyAspect.Restriction,
                after.KnowsRestrictions
                    ? "The policy now has 'restrictable': nothing is shown before the individual's restrictions are known."
                    : "The policy no longer has 'restrictable': what is shown no longer waits until the individual's restrictions are known.",
                pairs.SelectMany(pair => pair.Roles));
        }

        SetComparison categories = SetComparison.Of(before.Restrictable, after.Restrictable);
        Report(changes, PolicyChangeKind.Widens, categories.New, pairs, "may now be restricted by itself: a record for which it is was refused whole, and is now shown without it");
        Report(changes, PolicyChangeKind.Narrows, categories.Gone, pairs, "may no longer be restricted by itself: a record for which it is was shown without it, and is now refused whole");
    }

    private static void Report(ChangeCollector changes, PolicyChangeKind kind, IReadOnlyList<string> categories, IReadOnlyList<GrantPair> pairs, string what)
    {
        foreach (string category in categories)
        {
            // What views can leave out already, for a review or an authorization, they could leave out before.
            GrantPair[] concerned = [.. pairs.Where(pair => pair.ShownByBoth.Contains(category) && pair.Before.IsRestrictable(pair.Was, category) != pair.After.IsRestrictable(pair.Is, category))];
            string under = concerned.Length == 0 ? ". No grant shows anything otherwise for it" : $", under {AuditText.List(concerned.Select(pair => pair.Is.Name))}";
            changes.Add(
                concerned.Length == 0 ? PolicyChangeKind.Changes : kind,
                PolicyAspect.Restriction,
                $"{category} {what}{under}.",
                concerned.SelectMany(pair => pair.Roles),
                categories: [category]);
        }
    }
}
