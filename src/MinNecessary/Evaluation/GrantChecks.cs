using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>The role, conditions and hours of a grant, and what an emergency sets aside of them (45 CFR 164.514(d)(2), 164.312(a)(2)(ii)).</summary>
internal static class GrantChecks
{
    private static readonly Reason RoleNotHeld = new(
        ReasonCodes.RoleNotHeld, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(A)", "The caller does not hold the role that the grant names.");

    private static readonly Reason OutsideHours = new(
        ReasonCodes.OutsideHours, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(B)", "The grant is not used at this hour or on this day. Ask again within its hours.");

    private static readonly Reason HoursUnknown = new(
        ReasonCodes.HoursUnknown, ReasonKind.FactMissing, "45 CFR 164.514(d)(2)(i)(B)", "The time zone of the grant's hours is not known to this machine. Write an IANA zone that it knows, or install the time zone data.");

    public static void Check(EvaluationInput input, EvaluationDraft draft)
    {
        GrantDefinition grant = input.Grant!;
        List<(Reason Reason, bool CanBeWaived)>? against = null;
        if (!input.Request.Caller.Holds(grant.Role))
        {
            (against ??= []).Add((RoleNotHeld, grant.Emergency is not null));
        }

        for (int index = 0; index < grant.When.Count; index++)
        {
            string name = grant.When[index];
            if (Condition.Check(name, input) is { } reason)
            {
                (against ??= []).Add((reason, grant.Emergency?.Overrides.Contains(name) ?? false));
            }
        }

        if (grant.Hours is { } hours && CheckHours(hours, input.Now, draft) is { } outside)
        {
            (against ??= []).Add((outside, grant.Emergency is not null));
        }

        if (against is not null)
        {
            Settle(input, draft, against);
        }
    }

    // Nothing is set aside where that does not open the door: what is denied all the same is denied for all its reasons.
    private static void Settle(EvaluationInput input, EvaluationDraft draft, List<(Reason Reason, bool CanBeWaived)> against)
    {
        if (input.Emergency.IsAuthorized && against.TrueForAll(each => each.CanBeWaived))
        {
            against.ForEach(each => EmergencyClaim.SetAside(each.Reason, input, draft));
            return;
        }

        against.ForEach(each => draft.Deny(each.Reason));
        foreach (Reason obstacle in input.Emergency.Obstacles)
        {
            draft.Deny(obstacle);
        }
    }

    private static Reason? CheckHours(AccessHours hours, DateTimeOffset now, EvaluationDraft draft)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(hours.Zone, out TimeZoneInfo? zone))
        {
            return HoursUnknown;
        }

        if (!HoursClock.IsWithin(hours, zone, now))
        {
            return OutsideHours;
        }

        // What is asked for in the last minute must not last into the night.
        draft.EndAt(HoursClock.EndOf(hours, zone, now));
        return null;
    }
}
