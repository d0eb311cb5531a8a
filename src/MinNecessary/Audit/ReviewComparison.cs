namespace MinNecessary.Policy;

/// <summary>What a person may approve one by one, and by what criteria (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
internal static class ReviewComparison
{
    public static void Compare(PolicyDocument before, PolicyDocument after, ChangeCollector changes)
    {
        foreach (Activity activity in new[] { Activity.Disclosure, Activity.Request })
        {
            string what = activity == Activity.Disclosure ? "disclosures" : "requests";
            switch (before.FindCriteria(activity), after.FindCriteria(activity))
            {
                case (null, { } opened):
                    changes.Add(PolicyChangeKind.Widens, PolicyAspect.Review, $"{opened.Reviewer} may now approve {what} one by one that no grant covers, of any category; they were denied.", RolesOf(after, opened), after: opened.Name);
                    break;
                case ({ } closed, null):
                    changes.Add(PolicyChangeKind.Narrows, PolicyAspect.Review, $"Nobody may approve {what} one by one any more: what no grant covers is denied.", RolesOf(before, closed), before: closed.Name);
                    break;
                case ({ } was, { } @is):
                    Compare(new ReviewPair(before, after, was, @is, what, [.. RolesOf(before, was), .. RolesOf(after, @is)], changes));
                    break;
            }
        }
    }

    private static void Compare(ReviewPair pair)
    {
        (ReviewCriteria was, ReviewCriteria @is) = (pair.Was, pair.Is);
        pair.AddIf(was.Reviewer != @is.Reviewer, PolicyChangeKind.Widens, $"{@is.Reviewer} approves {pair.What} one by one in place of {was.Reviewer}.", was.Reviewer, @is.Reviewer);
        (string before, string after) = (AuditText.Span(was.ValidFor), AuditText.Span(@is.ValidFor));
        pair.AddIf(@is.ValidFor != was.ValidFor, @is.ValidFor > was.ValidFor ? PolicyChangeKind.Widens : PolicyChangeKind.Narrows, $"An approval of {pair.What} holds for {after} at most, and held for {before}.", before, after);
        SetComparison questions = SetComparison.Of(was.Criteria, @is.Criteria);
        pair.AddIf(questions.Gone.Count > 0, PolicyChangeKind.Widens, $"A review of {pair.What} no longer answers: {string.Join(" ", questions.Gone)}");
        pair.AddIf(questions.New.Count > 0, PolicyChangeKind.Narrows, $"A review of {pair.What} now answers: {string.Join(" ", questions.New)}");
        pair.AddIf(was.Name != @is.Name, PolicyChangeKind.Changes, $"The criteria for {pair.What} are called {@is.Name}, and were called {was.Name}.", was.Name, @is.Name);
        CompareParties(pair);
    }

    // Whoever is known to the policy may be approved; of what kind they are decides what restrictions and agreements stand before it.
    private static void CompareParties(ReviewPair pair)
    {
        foreach (string recipient in pair.After.Recipients.Keys.Where(pair.Before.Recipients.ContainsKey))
        {
            (RecipientKind was, RecipientKind @is) = (pair.Before.Recipients[recipient].Kind, pair.After.Recipients[recipient].Kind);
            pair.AddIf(RecipientDefinition.IsAssociate(was) && !RecipientDefinition.IsAssociate(@is), PolicyChangeKind.Widens, $"Reviewed {pair.What} to {recipient} no longer need an agreement in force.", was.ToString(), @is.ToString());
            pair.AddIf(RecipientDefinition.IsAssociate(@is) && !RecipientDefinition.IsAssociate(was), PolicyChangeKind.Narrows, $"Reviewed {pair.What} to {recipient} now need an agreement in force.", was.ToString(), @is.ToString());
            var differences = from purpose in pair.After.Purposes.Keys
                              where pair.Before.Purposes.ContainsKey(purpose)
                              from difference in Protection.Compare(ProtectionContext.OfReview(pair.Before, pair.Was.Activity, purpose, recipient), ProtectionContext.OfReview(pair.After, pair.Was.Activity, purpose, recipient))
                              group purpose by difference;
            foreach (IGrouping<(PolicyChangeKind Kind, string Sentence), string> difference in differences)
            {
                pair.AddIf(true, difference.Key.Kind, $"Reviewed {pair.What} to {recipient} for {AuditText.List(difference)}: {difference.Key.Sentence}");
            }
        }
    }

    private static IEnumerable<string> RolesOf(PolicyDocument policy, ReviewCriteria criteria) =>
        policy.Grants.Where(grant => grant.Activity == criteria.Activity && !grant.IsRoutine).Select(grant => grant.Role).Append(criteria.Reviewer);
}
