using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What in an allowed decision without a grant the policy's criteria for reviews do not permit (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
internal static class ApprovalConsistency
{
    public static IEnumerable<string> Against(DecisionEntry decision, PolicyDocument policy)
    {
        if (policy.FindGrant(decision.Activity, decision.Role, decision.Recipient, decision.Purpose) is { } covering)
        {
            yield return $"grant {covering.Name} covers it, and it does not rest on it";
        }

        if (policy.FindCriteria(decision.Activity) is not { } criteria)
        {
            yield return "no grant covers it, and the policy has no criteria by which a person could approve it";
        }
        else if (decision.ExpiresAt - decision.OccurredAt > criteria.ValidFor)
        {
            yield return "it lasts longer than an approval holds";
        }

        bool isKnown = policy.Roles.ContainsKey(decision.Role) && policy.Purposes.ContainsKey(decision.Purpose) && decision.Recipient is { } recipient && policy.Recipients.ContainsKey(recipient);
        if (!isKnown)
        {
            yield return "the policy does not know its role, recipient or purpose";
        }

        string[] never = [.. decision.Disclosed.Concat(decision.Masked).Where(category => CategoryCatalog.IsProhibited(category) || !(CategoryCatalog.IsKnown(category) || policy.Categories.Contains(category)))];
        if (never.Length > 0)
        {
            yield return $"no person can approve {string.Join(", ", never)}";
        }

        if (decision.Masked.Count > 0 || decision.Exemption is not null || decision.Waived.Count > 0)
        {
            yield return "without a grant there is no mask, no exemption and no emergency";
        }

        if (decision.EvidenceIds.Count == 0)
        {
            yield return "it rests on a person's approval, and names none";
        }
    }
}
