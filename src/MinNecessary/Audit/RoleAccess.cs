namespace MinNecessary.Policy;

/// <summary>
/// One way in which a role sees protected health information: a grant of its own, or one that it may use in an emergency. Immutable and safe
/// for concurrent use.
/// </summary>
public sealed class RoleAccess
{
    internal RoleAccess(PolicyDocument policy, GrantDefinition grant, string role, bool isEmergency)
    {
        Role = role;
        Grant = grant;
        IsEmergency = isEmergency;
        Conditions = isEmergency ? grant.When.Except(grant.Emergency!.Overrides, StringComparer.Ordinal).ToList().AsReadOnly() : grant.When;
        Reviewer = grant.IsRoutine ? null : policy.FindCriteria(grant.Activity)!.Reviewer;
        Restrictions = policy.Restrictions.Where(restriction => restriction.Reaches(grant) && (restriction.Labels.Count > 0 || restriction.Withhold.Any(grant.Shows))).ToList().AsReadOnly();
    }

    /// <summary>The role. Never null.</summary>
    public string Role { get; }

    /// <summary>The grant: what is shown, for what activity, recipient and purpose, and why.</summary>
    public GrantDefinition Grant { get; }

    /// <summary>Whether it is open in an emergency alone, for <see cref="EmergencyDefinition.ValidFor"/>, and reviewed afterwards (45 CFR 164.312(a)(2)(ii)). The grant's hours do not hold then.</summary>
    public bool IsEmergency { get; }

    /// <summary>The conditions that hold on this way: the grant's, in an emergency less what that sets aside. May be empty.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>The role that reviews each case; null where it is routine.</summary>
    public string? Reviewer { get; }

    /// <summary>The restrictions for everyone that withhold a part of it, or may. May be empty. An individual's own restrictions are no part of a policy.</summary>
    public IReadOnlyList<StandingRestriction> Restrictions { get; }

    /// <summary>The terms, for a person: activity, parties, purpose, and all that has to hold. Without a stop.</summary>
    public string Terms
    {
        get
        {
            string party = IsEmergency ? $"{AuditText.PartyOf(Grant)}, in an emergency by {Role} for {AuditText.Span(Grant.Emergency!.ValidFor)}" : AuditText.PartyOf(Grant);
            string conditions = Conditions.Count == 0 ? "without a condition" : $"where {AuditText.List(Conditions)} {(Conditions.Count == 1 ? "holds" : "hold")}";
            string models = Grant.Models.Count == 0 ? "" : $", of {AuditText.List(Grant.Models)}";
            string rows = Grant.Rows.Count == 0 ? "" : $", of rows whose {AuditText.List(Grant.Rows.Select(AuditText.Row))}";
            string hours = Grant.Hours is { } open && !IsEmergency ? $", at {AuditText.Hours(open)}" : "";
            string exemption = Grant.Exemption is { } claimed ? $", with evidence of exemption {claimed}" : "";
            string reliance = Grant.Reliance.Count == 0 ? "" : $", on a request of {string.Join(" or ", Grant.Reliance)}";
            string review = Reviewer is null ? "" : $", once {Reviewer} has reviewed it";
            return $"{party} (grant {Grant.Name}), {conditions}{models}{rows}{hours}{exemption}{reliance}{review}";
        }
    }

    /// <summary>The terms and why.</summary>
    /// <returns>For example <c>Use by Coder for Coding (grant Coding), where TrainingCurrent holds. Why: Codes follow from the encounter.</c></returns>
    public override string ToString() => $"{Terms}. Why: {Grant.Why}";
}
