using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// Decides a request from a policy and facts alone: no clock, no store, no state. The same inputs give the same
/// answer, and a denial lists every reason. Safe for concurrent use.
/// </summary>
public static class PolicyEvaluator
{
    private static readonly Reason ActorMissing = new(
        ReasonCodes.ActorMissing, ReasonKind.FactMissing, "45 CFR 164.312(a)(2)(i)", "The request names no actor. Give the caller its unique user id.");

    private static readonly Reason SubjectMissing = new(
        ReasonCodes.SubjectMissing, ReasonKind.FactMissing, "45 CFR 164.502(b)(1)", "The request names no subject. Give the id of the individual or claim it is about.");

    private static readonly Reason NotInEffect = new(
        ReasonCodes.PolicyNotInEffect, ReasonKind.Forbidden, "45 CFR 164.530(i)", "The policy is not in effect today. Adopt a version that is.");

    private static readonly Reason NoGrant = new(
        ReasonCodes.NoGrant, ReasonKind.NotPermitted, "45 CFR 164.514(d)", "No grant of the policy covers this activity, party and purpose.");

    private static readonly Reason TenantUnknown = new(
        ReasonCodes.TenantUnknown, ReasonKind.NotPermitted, "45 CFR 164.530(i)", "No policy is in force for the covered entity that the caller acts for, or the caller names none where there are several. Load its policy, or name it.");

    private static readonly Reason RoleNotHeld = new(
        ReasonCodes.RoleNotHeld, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(A)", "The caller does not hold the role under which the request is made.");

    /// <summary>Evaluates <paramref name="request"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="now">The moment; the policy's dates are compared with its date in UTC.</param>
    /// <returns>The outcome, the grant, every reason against, and what is withheld.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Evaluation Evaluate(PolicyDocument policy, AccessRequest request, Facts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(facts);

        return new Evaluation(Draft(new EvaluationInput(policy, request, facts, now, policy.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose))));
    }

    /// <summary>
    /// Evaluates a request for a view of a compiled grant by a policy that narrows the compiled one: what the narrower grant does not show is withheld,
    /// and where there is none, nothing is shown.
    /// </summary>
    internal static Evaluation EvaluateGrant(PolicyDocument policy, GrantDefinition? grant, GrantDefinition compiled, AccessRequest request, Facts facts, DateTimeOffset now)
    {
        EvaluationDraft draft = Draft(new EvaluationInput(policy, request, facts, now, grant));
        if (grant is null)
        {
            draft.Deny(NoGrant);
        }
        else if (grant != compiled)
        {
            foreach (string category in compiled.Shown)
            {
                if (!grant.Shows(category))
                {
                    draft.Withhold(category);
                }
            }
        }

        return new Evaluation(draft);
    }

    /// <summary>
    /// Evaluates a request by a policy that narrows the compiled one. Where that has no grant any more and the compiled one has, nobody reviews it in
    /// the grant's place: a person might approve what the grant never showed.
    /// </summary>
    internal static Evaluation EvaluateNarrowed(PolicyDocument policy, PolicyDocument compiled, AccessRequest request, Facts facts, DateTimeOffset now) =>
        compiled.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose) is { } grant
            ? EvaluateGrant(policy, policy.FindGrant(grant.Name), grant, request, facts, now)
            : Evaluate(policy, request, facts, now);

    /// <summary>What is found where no policy is in force for the caller's tenant.</summary>
    internal static Evaluation WithoutPolicy()
    {
        var draft = new EvaluationDraft(null);
        draft.Deny(TenantUnknown);
        return new Evaluation(draft);
    }

    private static EvaluationDraft Draft(EvaluationInput input)
    {
        (PolicyDocument policy, AccessRequest request) = (input.Policy, input.Request);
        var draft = new EvaluationDraft(input.Grant);
        draft.DenyIf(string.IsNullOrWhiteSpace(request.Caller.ActorId), ActorMissing);
        draft.DenyIf(string.IsNullOrWhiteSpace(request.Subject), SubjectMissing);
        draft.DenyIf(!policy.IsInEffect(input.Day), NotInEffect);
        if (policy.Expires is { } end && input.Day < end)
        {
            draft.EndAt(new DateTimeOffset(end, TimeOnly.MinValue, TimeSpan.Zero));
        }

        if (input.Grant is null)
        {
            CheckWithoutGrant(input, draft);
        }
        else
        {
            CheckGrant(input, draft);
        }

        AccountingChecks.Check(input, draft);
        DisclosureLadder.Advise(input, draft);
        return draft;
    }

    private static void CheckGrant(EvaluationInput input, EvaluationDraft draft)
    {
        GrantDefinition grant = input.Grant!;
        ExemptionChecks.Check(input, draft);
        GrantChecks.Check(input, draft);
        RelianceChecks.Check(input, draft);
        if (!grant.IsRoutine)
        {
            // A policy without criteria for a grant that is not routine does not validate.
            ReviewChecks.Check(input, draft, input.Policy.FindCriteria(grant.Activity)!);
        }

        RestrictionChecks.Check(input, draft);
        SubstanceUseChecks.Check(input, draft);
    }

    // What no grant covers is denied, but for a disclosure or a request that the policy has reviewed one by one. Between parties
    // and for purposes that it knows, that is; and what a grant would have to name holds all the same.
    private static void CheckWithoutGrant(EvaluationInput input, EvaluationDraft draft)
    {
        bool isKnown = input.Request.Activity is Activity.Disclosure or Activity.Request
            && input.Recipient is not null
            && input.Purpose is not null
            && input.Policy.Roles.ContainsKey(input.Request.Role);
        if (!isKnown || input.Policy.FindCriteria(input.Request.Activity) is not { } criteria)
        {
            draft.Deny(NoGrant);
            return;
        }

        draft.DenyIf(!input.Request.Caller.Holds(input.Request.Role), RoleNotHeld);
        string[] conditions = [.. input.Request.Activity == Activity.Disclosure ? ["IdentityVerified"] : Array.Empty<string>(), .. input.Recipient!.IsBusinessAssociate ? ["AgreementInForce"] : Array.Empty<string>()];
        foreach (string condition in conditions)
        {
            if (Condition.Check(condition, input) is { } reason)
            {
                draft.Deny(reason);
            }
        }

        ReviewChecks.Check(input, draft, criteria);
        RestrictionChecks.Check(input, draft);
        SubstanceUseChecks.Check(input, draft);
    }
}
