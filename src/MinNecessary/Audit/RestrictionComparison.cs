namespace MinNecessary.Policy;

/// <summary>
/// The restrictions that hold for everyone (45 CFR 160.203(b)). They are compared by what they withhold where, and not by name: two that
/// withhold together what one withheld are as narrow.
/// </summary>
internal static class RestrictionComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, IReadOnlyList<RestrictionScope> scopes, ChangeCollector changes)
    {
        foreach (StandingRestriction was in before.Restrictions)
        {
            StandingRestriction? same = after.Restrictions.FirstOrDefault(restriction => restriction.Name == was.Name);
            List<(RestrictionScope Scope, string Piece)> lost = [.. OnlyIn(was, scopes, scope => scope.ExemptionBefore, after.Restrictions, scope => scope.ExemptionAfter)];
            if (lost.Count > 0)
            {
                string what = same is null ? "is gone" : same.Unless is { } lifted && lifted != was.Unless ? $"is now lifted by {lifted}" : "restricts less";
                Report(changes, PolicyChangeKind.Widens, was, lost, what, "no longer withheld");
            }
            else if (same is null)
            {
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Restriction, $"Restriction {was.Name} ({was.Citation}) is gone, and nothing is shown for it that was not.", before: was.Name);
            }
            else if (!IsSame(was, same) && !OnlyIn(same, scopes, scope => scope.ExemptionAfter, before.Restrictions, scope => scope.ExemptionBefore).Any())
            {
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Restriction, $"Restriction {was.Name} ({same.Citation}) reads differently, and withholds the same.", before: was.Name, after: same.Name);
            }
        }

        foreach (StandingRestriction @is in after.Restrictions)
        {
            bool isNew = before.Restrictions.All(restriction => restriction.Name != @is.Name);
            List<(RestrictionScope Scope, string Piece)> gained = [.. OnlyIn(@is, scopes, scope => scope.ExemptionAfter, before.Restrictions, scope => scope.ExemptionBefore)];
            if (gained.Count > 0)
            {
                Report(changes, PolicyChangeKind.Narrows, @is, gained, (isNew ? "is new" : "restricts more") + (@is.Unless is { } unless ? $" unless {unless}" : ""), "now withheld");
            }
            else if (isNew)
            {
                changes.Add(PolicyChangeKind.Changes, PolicyAspect.Restriction, $"Restriction {@is.Name} ({@is.Citation}) is new, and withholds nothing that was shown.", after: @is.Name);
            }
        }
    }

    private static void Report(ChangeCollector changes, PolicyChangeKind kind, StandingRestriction restriction, List<(RestrictionScope Scope, string Piece)> found, string what, string withheld)
    {
        string[] pieces = [.. found.Select(each => each.Piece).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] names = [.. found.Select(each => each.Scope.Name).Distinct(StringComparer.Ordinal)];
        string[] categories = [.. restriction.Withhold.Intersect(pieces, StringComparer.Ordinal)];
        changes.Add(
            kind,
            PolicyAspect.Restriction,
            $"Restriction {restriction.Name} ({restriction.Citation}) {what}: {AuditText.Are(pieces)} {withheld} from {AuditText.List(names)}.",
            found.SelectMany(each => each.Scope.Roles),
            categories: categories,
            before: kind == PolicyChangeKind.Widens ? restriction.Name : null,
            after: kind == PolicyChangeKind.Narrows ? restriction.Name : null);
    }

    /// <summary>Where a restriction withholds what none of the others does, whatever lifts it.</summary>
    private static IEnumerable<(RestrictionScope Scope, string Piece)> OnlyIn(
        StandingRestriction restriction, IReadOnlyList<RestrictionScope> scopes, Func<RestrictionScope, Exemption?> exemption, IReadOnlyList<StandingRestriction> others, Func<RestrictionScope, Exemption?> exemptionOfOthers)
    {
        foreach (RestrictionScope scope in scopes.Where(scope => restriction.Reaches(scope.Activity, scope.Recipient, exemption(scope))))
        {
            // Another that a further condition lifts does not stand in for it.
            StandingRestriction[] standing = [.. others.Where(other => other.Reaches(scope.Activity, scope.Recipient, exemptionOfOthers(scope)) && (other.Unless is null || other.Unless == restriction.Unless))];
            foreach (string category in restriction.Withhold.Where(category => scope.Shows(category) && !standing.Any(other => other.Withhold.Contains(category))))
            {
                yield return (scope, category);
            }

            foreach (string label in restriction.Labels.Where(label => !standing.Any(other => other.Labels.Contains(label))))
            {
                yield return (scope, $"what is labelled {label}");
            }
        }
    }

    private static bool IsSame(StandingRestriction was, StandingRestriction @is) =>
        was.Withhold.SequenceEqual(@is.Withhold) && was.Labels.SequenceEqual(@is.Labels) && was.Activities.SequenceEqual(@is.Activities) && was.Recipients.SequenceEqual(@is.Recipients)
        && was.YieldsTo.SequenceEqual(@is.YieldsTo) && was.Unless == @is.Unless && was.Citation == @is.Citation;
}
