namespace MinNecessary.Policy;

/// <summary>Grants that are new, gone, or in both policies.</summary>
internal static class GrantComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, IReadOnlyList<GrantPair> pairs, ChangeCollector changes)
    {
        HashSet<GrantDefinition> kept = [.. pairs.SelectMany(pair => new[] { pair.Was, pair.Is })];
        foreach (GrantDefinition grant in after.Grants.Where(grant => !kept.Contains(grant)))
        {
            string review = grant.IsRoutine ? "" : " A person reviews each case.";
            changes.Add(PolicyChangeKind.Widens, PolicyAspect.Grant, $"The grant is new: {grant.Role} {Shown(grant)}{Conditions(grant)}.{review}", GrantPair.RolesOf(grant), grant, grant.Shown, after: grant.Name);
        }

        foreach (GrantPair pair in pairs)
        {
            CategoryComparison.Compare(pair);
            ConditionComparison.Compare(pair);
            CoverageComparison.Compare(pair);
            StandardComparison.Compare(pair);
            EmergencyComparison.Compare(pair);
            ProtectionComparison.Compare(pair);
        }

        foreach (GrantDefinition grant in before.Grants.Where(grant => !kept.Contains(grant)))
        {
            string review = after.FindCriteria(grant.Activity) is { } criteria ? $" {criteria.Reviewer} may approve each case, and of other categories too." : "";
            changes.Add(PolicyChangeKind.Narrows, PolicyAspect.Grant, $"The grant is gone: {grant.Role} no longer {Shown(grant)}.{review}", GrantPair.RolesOf(grant), grant, grant.Shown, before: grant.Name);
        }
    }

    private static string Shown(GrantDefinition grant)
    {
        string[] shown = [.. grant.Disclose, .. grant.Mask.OrderBy(mask => mask.Key, StringComparer.Ordinal).Select(mask => $"{mask.Key} (under mask {mask.Value})")];
        string what = shown.Length == 0 ? "what is not PHI" : AuditText.List(shown);
        return grant.Activity switch { Activity.Use => $"sees {what}", Activity.Disclosure => $"discloses {what} to {grant.Recipient}", _ => $"requests {what} from {grant.Recipient}" };
    }

    private static string Conditions(GrantDefinition grant) => grant.When.Count == 0 ? ", without a condition" : $", where {AuditText.List(grant.When)} {(grant.When.Count == 1 ? "holds" : "hold")}";
}
