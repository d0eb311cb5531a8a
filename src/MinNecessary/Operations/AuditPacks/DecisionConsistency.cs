using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// Whether a logged decision is what the policy of its time permits, as far as the log can tell: whether a condition held, or an actor had the role, was a fact of
/// that moment, of which the log has the answer and not the fact.
/// </summary>
internal static class DecisionConsistency
{
    private const string NothingPermitted = "Consistent: nothing was permitted.";
    private const string WithGrant = "Consistent with the grant.";
    private const string AsEmergency = "Consistent with the grant, as an emergency: its case says whether it was one.";
    private const string ByApproval = "It rests on no grant of the policy, but on a person's approval, whose evidence the log names.";
    private const string PolicyUnknown = "The version of the policy that decided is not in this pack, or is a narrower one that was loaded at run time.";

    public static string Find(DecisionEntry decision, PolicyHistory history)
    {
        if (history.Versions.FirstOrDefault(version => version.Document.Hash == decision.PolicyHash)?.Document is not { } policy)
        {
            return PolicyUnknown;
        }

        if (decision.Outcome != Outcome.Allowed)
        {
            return decision.Disclosed.Count + decision.Masked.Count == 0 ? NothingPermitted : NotConsistent(["it is not allowed, and names categories that may be seen"]);
        }

        GrantDefinition? grant = decision.GrantName is { } name ? policy.FindGrant(name) : null;
        List<string> against =
        [
            .. AgainstTheTime(decision, policy, history),
            .. decision.GrantName is null ? ApprovalConsistency.Against(decision, policy) : grant is null ? [$"the policy has no grant {decision.GrantName}"] : GrantConsistency.Against(decision, grant, policy),
            .. AgainstRestrictions(decision, policy, grant),
        ];
        return against.Count > 0 ? NotConsistent(against) : grant is null ? ByApproval : decision.Waived.Count > 0 ? AsEmergency : WithGrant;
    }

    private static IEnumerable<string> AgainstTheTime(DecisionEntry decision, PolicyDocument policy, PolicyHistory history)
    {
        PolicyDocument? ofTheDay = history.AsOf(DateOnly.FromDateTime(decision.OccurredAt.UtcDateTime));
        if (ofTheDay?.Hash != policy.Hash)
        {
            yield return ofTheDay is null ? "no version of the policy was in effect on that day" : $"version {ofTheDay.Version} was in effect on that day";
        }

        if (decision.PolicyName != policy.Name || decision.PolicyVersion != policy.Version)
        {
            yield return "it names another version of the policy than its hash is of";
        }
    }

    private static IEnumerable<string> AgainstRestrictions(DecisionEntry decision, PolicyDocument policy, GrantDefinition? grant)
    {
        string[] both = [.. decision.Withheld.Where(category => decision.Disclosed.Contains(category) || decision.Masked.Contains(category))];
        if (both.Length > 0)
        {
            yield return $"withheld and shown: {string.Join(", ", both)}";
        }

        // Whether a condition lifted one was a fact of the moment.
        foreach (StandingRestriction standing in policy.Restrictions.Where(each => each.Unless is null && RestrictionScope.IsAbout(each, decision.Activity, decision.Recipient, grant)))
        {
            string[] shown = [.. standing.Withhold.Where(category => decision.Disclosed.Contains(category) || decision.Masked.Contains(category))];
            string[] notWithheld = [.. shown, .. standing.Labels.Except(decision.WithheldLabels)];
            if (notWithheld.Length > 0)
            {
                yield return $"restriction {standing.Name} of the policy withholds {string.Join(", ", notWithheld)}";
            }
        }

        if (AccountingChecks.IsAccountable(policy, decision.Activity, decision.Recipient, decision.Purpose, grant) && !decision.IsAccountable)
        {
            yield return "it belongs in the individual's accounting, and is not marked so";
        }
    }

    private static string NotConsistent(IEnumerable<string> against) => $"NOT CONSISTENT: {string.Join("; ", against)}.";
}
