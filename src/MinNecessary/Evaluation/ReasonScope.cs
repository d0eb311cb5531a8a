namespace MinNecessary;

/// <summary>
/// Which reasons tell something of the individual. Where a code stands beside a request, whose address often names a record, that a consent for
/// substance use records is missing says that there are such records.
/// </summary>
internal static class ReasonScope
{
    /// <summary>What stands for a reason that tells something of the individual.</summary>
    public const string OfTheIndividual = "Individual";

    // Listed is what tells nothing of the individual: a code that is new is kept back until somebody has thought about it.
    private static readonly HashSet<string> OfTheRequest = new(StringComparer.Ordinal)
    {
        ReasonCodes.ActorMissing, ReasonCodes.SubjectMissing, ReasonCodes.PolicyNotInEffect, ReasonCodes.NoGrant, ReasonCodes.RoleNotHeld,
        ReasonCodes.TrainingNotCurrent, ReasonCodes.TrainingUnknown, ReasonCodes.WorkNotAssigned, ReasonCodes.AssignmentUnknown,
        ReasonCodes.AgreementNotInForce, ReasonCodes.AgreementUnknown, ReasonCodes.IdentityNotVerified, ReasonCodes.VerificationUnknown,
        ReasonCodes.DecisionExpired, ReasonCodes.OtherSubject, ReasonCodes.NoView, ReasonCodes.QueryLooksAtWithheld,
        ReasonCodes.OutsideHours, ReasonCodes.HoursUnknown, ReasonCodes.EmergencyNotAuthorized, ReasonCodes.EmergencyReasonMissing,
        ReasonCodes.EmergencyReviewOverdue, ReasonCodes.EmergencyReviewUnknown, ReasonCodes.ReviewRequired, ReasonCodes.ReviewRefused,
        ReasonCodes.ReviewIncomplete, ReasonCodes.ReviewedByRequester, ReasonCodes.ReviewerNotAuthorized, ReasonCodes.ReviewOutOfScope,
        ReasonCodes.ReviewExpired, ReasonCodes.EntireRecordNotJustified, ReasonCodes.RelianceMissing, ReasonCodes.RelianceBasisNotPermitted,
        ReasonCodes.RelianceNotReasonable, ReasonCodes.RepresentationMissing, ReasonCodes.DataUseAgreementMissing, ReasonCodes.RestrictionsUnknown,
        ReasonCodes.DisclosureNotLogged, ReasonCodes.BulkOnly, ReasonCodes.FactsDisagree, ReasonCodes.TenantUnknown,
    };

    public static bool IsOfTheRequest(string code) => OfTheRequest.Contains(code);
}
