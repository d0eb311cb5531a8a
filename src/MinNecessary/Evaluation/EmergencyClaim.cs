using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>Whether a caller claims an emergency, and what stands against the claim (45 CFR 164.312(a)(2)(ii)).</summary>
internal sealed class EmergencyClaim
{
    private static readonly Reason NotAuthorized = new(
        ReasonCodes.EmergencyNotAuthorized, ReasonKind.NotPermitted, "45 CFR 164.312(a)(2)(ii)", "The caller holds no role that the policy authorises beforehand to use this grant in an emergency.");

    private static readonly Reason ReasonMissing = new(
        ReasonCodes.EmergencyReasonMissing, ReasonKind.FactMissing, "45 CFR 164.312(a)(2)(ii)", "It is said to be an emergency, and not why. Give the reason.");

    private static readonly Reason ReviewOverdue = new(
        ReasonCodes.EmergencyReviewOverdue, ReasonKind.NotPermitted, "45 CFR 164.308(a)(1)(ii)(D)", "The review of an earlier emergency of this caller is overdue. Close it, then ask again.");

    private static readonly Reason ReviewUnknown = new(
        ReasonCodes.EmergencyReviewUnknown, ReasonKind.FactMissing, "45 CFR 164.308(a)(1)(ii)(D)", "It is not known whether reviews of earlier emergencies of this caller are overdue. Register an emergency register.");

    private static readonly Obligation Review = new(
        ObligationCodes.ReviewEmergencyAccess, "45 CFR 164.312(a)(2)(ii)", "Someone else reviews what was seen in this emergency, and closes the case with what they found.");

    private static readonly EmergencyClaim None = new(isClaimed: false, []);

    private EmergencyClaim(bool isClaimed, IReadOnlyList<Reason> obstacles)
    {
        IsClaimed = isClaimed;
        Obstacles = obstacles;
    }

    public bool IsClaimed { get; }

    /// <summary>What stands against the claim; empty where it is authorised, and where there is none.</summary>
    public IReadOnlyList<Reason> Obstacles { get; }

    public bool IsAuthorized => IsClaimed && Obstacles.Count == 0;

    public static EmergencyClaim Of(AccessRequest request, Facts facts, EmergencyDefinition? definition)
    {
        if (request.Evidence.EmergencyReason is not { } why)
        {
            return None;
        }

        List<Reason> obstacles = [];
        if (definition is null || !definition.Roles.Any(request.Caller.Holds))
        {
            obstacles.Add(NotAuthorized);
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            obstacles.Add(ReasonMissing);
        }

        if (facts.IsEmergencyReviewOverdue != false)
        {
            obstacles.Add(facts.IsEmergencyReviewOverdue is null ? ReviewUnknown : ReviewOverdue);
        }

        return new EmergencyClaim(isClaimed: true, obstacles);
    }

    /// <summary>Sets a reason aside. Whatever an emergency opened ends with it, and is reviewed.</summary>
    public static void SetAside(Reason reason, EvaluationInput input, EvaluationDraft draft)
    {
        if (draft.Waived.Count == 0)
        {
            draft.EndAt(input.Now + input.Grant!.Emergency!.ValidFor);
            draft.Oblige(Review);
        }

        draft.Waive(reason);
    }
}
