using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.AspNetCore;

/// <summary>Who reviews, and what of: the roles that the policy names, for the caller's own covered entity.</summary>
internal sealed class Reviewer(ICallerSource callers, IOptions<WebDisclosureOptions> options)
{
    /// <exception cref="WebProblemException">Nobody is known.</exception>
    public async ValueTask<Caller> FindAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        CallerResult found = await callers.FindAsync(context, context.RequestAborted).ConfigureAwait(false);
        return found.Caller ?? throw new WebProblemException(WebProblems.Of(found));
    }

    public bool MayReview(Caller caller, Case reviewed) =>
        reviewed.Tenant == caller.Tenant
        && reviewed.Trigger is CaseTrigger.ReviewNeeded or CaseTrigger.EmergencyAccess
        && (caller.Holds(reviewed.Owner) || (reviewed.Trigger == CaseTrigger.ReviewNeeded && options.Value.Policies.Any(views => views.Document.Criteria.Any(criteria => caller.Holds(criteria.Reviewer)))));

    public bool MayReview(Caller caller, EmergencyAccess access) =>
        access.Tenant == caller.Tenant
        && options.Value.Policies.Any(views => views.Document.Name == access.PolicyName && views.Document.Operations?.FindCase(CaseTrigger.EmergencyAccess) is { } kind && caller.Holds(kind.Owner));

    /// <summary>The role in which the caller reviews an activity.</summary>
    /// <exception cref="WebProblemException">The caller holds none.</exception>
    public ReviewCriteria CriteriaOf(Caller caller, Activity activity) =>
        options.Value.Policies.SelectMany(views => views.Document.Criteria).FirstOrDefault(criteria => criteria.Activity == activity && caller.Holds(criteria.Reviewer)) ?? throw NotReviewer();

    public static WebProblemException NotReviewer() =>
        new(WebProblems.Denied(new ProblemReason(ReasonCodes.RoleNotHeld, "The caller does not hold the role that the policy lets review this.", "45 CFR 164.514(d)(3)(ii)")));
}
