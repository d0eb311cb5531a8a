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

    private static readonly Reason RoleNotHeld = new(
        ReasonCodes.RoleNotHeld, ReasonKind.NotPermitted, "45 CFR 164.514(d)(2)(i)(A)", "The caller does not hold the role that the grant names.");

    /// <summary>Evaluates <paramref name="request"/>.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="now">The moment; the policy's dates are compared with its date in UTC.</param>
    /// <returns>The outcome, the grant, and every reason against.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Evaluation Evaluate(PolicyDocument policy, AccessRequest request, Facts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(facts);

        List<Reason>? reasons = null;
        AddIf(ref reasons, string.IsNullOrWhiteSpace(request.Caller.ActorId), ActorMissing);
        AddIf(ref reasons, string.IsNullOrWhiteSpace(request.Subject), SubjectMissing);
        AddIf(ref reasons, !IsInEffect(policy, DateOnly.FromDateTime(now.UtcDateTime)), NotInEffect);

        GrantDefinition? grant = policy.FindGrant(request.Activity, request.Role, request.Recipient, request.Purpose);
        AddIf(ref reasons, grant is null, NoGrant);
        if (grant is not null)
        {
            AddIf(ref reasons, !request.Caller.Holds(grant.Role), RoleNotHeld);
            foreach (string name in grant.When)
            {
                if (Condition.Find(name).Check(facts) is { } reason)
                {
                    (reasons ??= []).Add(reason);
                }
            }
        }

        return new Evaluation(grant, reasons?.AsReadOnly() ?? (IReadOnlyList<Reason>)[]);
    }

    private static bool IsInEffect(PolicyDocument policy, DateOnly today) =>
        policy.Effective <= today && (policy.Expires is not { } expires || today < expires);

    private static void AddIf(ref List<Reason>? reasons, bool fails, Reason reason)
    {
        if (fails)
        {
            (reasons ??= []).Add(reason);
        }
    }
}
