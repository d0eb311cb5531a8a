namespace MinNecessary.Policy;

/// <summary>Where a restriction that holds for everyone applies, whatever lifts it.</summary>
internal static class RestrictionReach
{
    public static bool Reaches(this StandingRestriction restriction, Activity activity, string? recipient, Exemption? exemption) =>
        (restriction.Activities.Count == 0 || restriction.Activities.Contains(activity))
        && (restriction.Recipients.Count == 0 || (recipient is not null && restriction.Recipients.Contains(recipient)))
        && (exemption is not { } claimed || !restriction.YieldsTo.Contains(claimed));

    public static bool Reaches(this StandingRestriction restriction, GrantDefinition grant) => restriction.Reaches(grant.Activity, grant.Recipient, grant.Exemption);
}
