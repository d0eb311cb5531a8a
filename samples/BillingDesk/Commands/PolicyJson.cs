using MinNecessary.Policy;

namespace BillingDesk.Commands;

/// <summary>What the commands about policies write for programs.</summary>
internal static class PolicyJson
{
    public static object Of(CategoryAccess access) => new
    {
        role = access.Access.Role,
        emergency = access.Access.IsEmergency,
        mask = access.Mask,
        restrictable = access.IsRestrictable,
        restrictions = access.Restrictions.Select(restriction => restriction.Name),
        grant = Of(access.Access.Grant),
        conditions = access.Access.Conditions,
        reviewer = access.Access.Reviewer,
    };

    public static object Of(RoleAccess access) => new
    {
        emergency = access.IsEmergency,
        grant = Of(access.Grant),
        disclose = access.Grant.Disclose,
        mask = access.Grant.Mask,
        conditions = access.Conditions,
        reviewer = access.Reviewer,
        restrictions = access.Restrictions.Select(restriction => restriction.Name),
    };

    public static object Of(ReviewCriteria criteria) => new { activity = criteria.Activity.ToString(), reviewer = criteria.Reviewer, questions = criteria.Criteria };

    private static object Of(GrantDefinition grant) => new
    {
        name = grant.Name,
        activity = grant.Activity.ToString(),
        role = grant.Role,
        recipient = grant.Recipient,
        purpose = grant.Purpose,
        exemption = grant.Exemption?.ToString(),
        why = grant.Why,
    };
}
