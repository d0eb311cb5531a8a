using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What in an allowed decision its grant does not permit.</summary>
internal static class GrantConsistency
{
    // What an emergency sets aside beside the conditions that the grant lists: its role and hours, what was agreed with the individual (45 CFR
    // 164.522(a)(1)(iii)), and a consent that cannot be obtained (42 CFR 2.51(a)).
    private static readonly string[] SetAsideInEmergencies =
    [
        ReasonCodes.RoleNotHeld, ReasonCodes.OutsideHours, ReasonCodes.HoursUnknown, ReasonCodes.RecordRestricted,
        ReasonCodes.SubstanceUseConsentMissing, ReasonCodes.SubstanceUseConsentNotInForce, ReasonCodes.FactsDisagree,
    ];

    public static IEnumerable<string> Against(DecisionEntry decision, GrantDefinition grant, PolicyDocument policy) =>
    [
        .. AgainstTheParty(decision, grant),
        .. AgainstTheCategories(decision, grant),
        .. AgainstTheEvidence(decision, grant, policy),
        .. AgainstTheEmergency(decision, grant),
        .. AgainstTheHours(decision, grant),
    ];

    private static IEnumerable<string> AgainstTheParty(DecisionEntry decision, GrantDefinition grant)
    {
        // In an emergency too the request is made under the grant's role, which the actor need not hold.
        (string Given, string Named)[] sides =
        [
            (grant.Activity.ToString(), decision.Activity.ToString()),
            (grant.Role, decision.Role),
            (grant.Recipient ?? "no outside party", decision.Recipient ?? "no outside party"),
            (grant.Purpose, decision.Purpose),
        ];
        return sides.Where(side => side.Given != side.Named).Select(side => $"the grant is for {side.Given}");
    }

    private static IEnumerable<string> AgainstTheCategories(DecisionEntry decision, GrantDefinition grant)
    {
        string[] beyond = [.. decision.Disclosed.Except(grant.Disclose), .. decision.Masked.Except(grant.Mask.Keys)];
        if (beyond.Length > 0)
        {
            yield return $"beyond the grant: {string.Join(", ", beyond)}";
        }

        string[] untold = [.. grant.Disclose.Concat(grant.Mask.Keys).Except(decision.Disclosed).Except(decision.Masked).Except(decision.Withheld)];
        if (untold.Length > 0)
        {
            yield return $"the log does not say what became of {string.Join(", ", untold)}";
        }
    }

    private static IEnumerable<string> AgainstTheEvidence(DecisionEntry decision, GrantDefinition grant, PolicyDocument policy)
    {
        if (decision.Exemption != grant.Exemption)
        {
            yield return $"the grant rests on {grant.Exemption?.ToString() ?? "no exemption"}";
        }

        // Another covered entity is bound by the rule itself and represents nothing (45 CFR 164.514(d)(3)(iii)(B)).
        bool needsEvidence = grant.Exemption is not null || !grant.IsRoutine || (grant.Reliance.Count > 0 && !grant.Reliance.Contains(RelianceBasis.CoveredEntity));
        if (needsEvidence && decision.EvidenceIds.Count == 0)
        {
            yield return "it rests on evidence, and names none";
        }

        if (!grant.IsRoutine && policy.FindCriteria(grant.Activity) is { } criteria && decision.ExpiresAt - decision.OccurredAt > criteria.ValidFor)
        {
            yield return "it lasts longer than an approval holds";
        }
    }

    private static IEnumerable<string> AgainstTheEmergency(DecisionEntry decision, GrantDefinition grant)
    {
        if (decision.Waived.Count == 0)
        {
            yield break;
        }

        if (grant.Emergency is not { } emergency)
        {
            yield return "the grant is for no emergency, and it set reasons aside";
            yield break;
        }

        string[] never = [.. decision.Waived.Except(emergency.Overrides.SelectMany(Condition.CodesOf)).Except(SetAsideInEmergencies)];
        if (never.Length > 0)
        {
            yield return $"an emergency does not set aside {string.Join(", ", never)}";
        }

        if (decision.EmergencyId is null)
        {
            yield return "it set reasons aside, and names no emergency";
        }

        if (decision.ExpiresAt - decision.OccurredAt > emergency.ValidFor)
        {
            yield return "it lasts longer than an emergency of the grant";
        }
    }

    private static IEnumerable<string> AgainstTheHours(DecisionEntry decision, GrantDefinition grant)
    {
        if (grant.Hours is not { } hours || decision.Waived.Contains(ReasonCodes.OutsideHours) || decision.Waived.Contains(ReasonCodes.HoursUnknown))
        {
            yield break;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(hours.Zone, out TimeZoneInfo? zone))
        {
            yield return "whether it was within the grant's hours cannot be told, as this machine does not know their time zone";
        }
        else if (!HoursClock.IsWithin(hours, zone, decision.OccurredAt))
        {
            yield return "it was outside of the grant's hours";
        }
    }
}
