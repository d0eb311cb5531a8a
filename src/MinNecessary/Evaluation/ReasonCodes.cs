namespace MinNecessary;

/// <summary>The codes of <see cref="Reason.Code"/>. They are stable: a program may compare them.</summary>
public static class ReasonCodes
{
    /// <summary>The request names no actor; a shared or anonymous actor is not unique (45 CFR 164.312(a)(2)(i)).</summary>
    public const string ActorMissing = "ActorMissing";

    /// <summary>The request names no subject, so no one knows whose information it asks for (45 CFR 164.502(b)(1)).</summary>
    public const string SubjectMissing = "SubjectMissing";

    /// <summary>The policy's effective date has not come, or it has expired (45 CFR 164.530(i)).</summary>
    public const string PolicyNotInEffect = "PolicyNotInEffect";

    /// <summary>No grant covers the activity, party and purpose (45 CFR 164.514(d)(2), (d)(3)).</summary>
    public const string NoGrant = "NoGrant";

    /// <summary>The caller does not hold the role that the grant names (45 CFR 164.514(d)(2)(i)(A)).</summary>
    public const string RoleNotHeld = "RoleNotHeld";

    /// <summary>The caller's training is not current (45 CFR 164.530(b)).</summary>
    public const string TrainingNotCurrent = "TrainingNotCurrent";

    /// <summary>It is not known whether the caller's training is current (45 CFR 164.530(b)).</summary>
    public const string TrainingUnknown = "TrainingUnknown";

    /// <summary>The work is not assigned to the caller (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string WorkNotAssigned = "WorkNotAssigned";

    /// <summary>It is not known whether the work is assigned to the caller (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string AssignmentUnknown = "AssignmentUnknown";

    /// <summary>No agreement with the recipient is in force (45 CFR 164.504(e)).</summary>
    public const string AgreementNotInForce = "AgreementNotInForce";

    /// <summary>It is not known whether an agreement with the recipient is in force (45 CFR 164.504(e)).</summary>
    public const string AgreementUnknown = "AgreementUnknown";

    /// <summary>The recipient's identity and authority are not verified (45 CFR 164.514(h)).</summary>
    public const string IdentityNotVerified = "IdentityNotVerified";

    /// <summary>It is not known whether the recipient's identity and authority are verified (45 CFR 164.514(h)).</summary>
    public const string VerificationUnknown = "VerificationUnknown";

    /// <summary>The decision is past its expiry; decide again (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string DecisionExpired = "DecisionExpired";

    /// <summary>The decision is for another subject than the model's (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string OtherSubject = "OtherSubject";

    /// <summary>The grant has no view of the model that it was asked to show (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string NoView = "NoView";

    /// <summary>A query filters or sorts by what the grant withholds or masks, or cannot be told not to (45 CFR 164.514(d)(2)(ii)).</summary>
    public const string QueryLooksAtWithheld = "QueryLooksAtWithheld";

    /// <summary>A condition of the organisation's own does not hold (45 CFR 164.514(d)(2)(i)(B)).</summary>
    public const string ConditionNotMet = "ConditionNotMet";

    /// <summary>It is not known whether a condition of the organisation's own holds (45 CFR 164.514(d)(2)(i)(B)).</summary>
    public const string ConditionUnknown = "ConditionUnknown";

    /// <summary>The grant is not used at this hour or on this day (45 CFR 164.514(d)(2)(i)(B)).</summary>
    public const string OutsideHours = "OutsideHours";

    /// <summary>The time zone of the grant's hours is not known to this machine (45 CFR 164.514(d)(2)(i)(B)).</summary>
    public const string HoursUnknown = "HoursUnknown";

    /// <summary>The caller is not authorised beforehand for an emergency (45 CFR 164.312(a)(2)(ii)).</summary>
    public const string EmergencyNotAuthorized = "EmergencyNotAuthorized";

    /// <summary>An emergency is claimed without a reason (45 CFR 164.312(a)(2)(ii)).</summary>
    public const string EmergencyReasonMissing = "EmergencyReasonMissing";

    /// <summary>The review of an earlier emergency is overdue (45 CFR 164.308(a)(1)(ii)(D)).</summary>
    public const string EmergencyReviewOverdue = "EmergencyReviewOverdue";

    /// <summary>It is not known whether such a review is overdue (45 CFR 164.308(a)(1)(ii)(D)).</summary>
    public const string EmergencyReviewUnknown = "EmergencyReviewUnknown";

    /// <summary>Nothing shows that the exemption holds on which the grant rests (45 CFR 164.502(b)(2)).</summary>
    public const string ExemptionEvidenceMissing = "ExemptionEvidenceMissing";

    /// <summary>No authorization is known (45 CFR 164.508(a)).</summary>
    public const string AuthorizationMissing = "AuthorizationMissing";

    /// <summary>The authorization has expired (45 CFR 164.508(b)(2)(i)).</summary>
    public const string AuthorizationExpired = "AuthorizationExpired";

    /// <summary>The authorization lacks what it has to have (45 CFR 164.508(b)(2)(ii), (c)).</summary>
    public const string AuthorizationIncomplete = "AuthorizationIncomplete";

    /// <summary>The authorization was revoked (45 CFR 164.508(b)(2)(iii)).</summary>
    public const string AuthorizationRevoked = "AuthorizationRevoked";

    /// <summary>The authorization is combined or conditioned against the rule (45 CFR 164.508(b)(2)(iv)).</summary>
    public const string AuthorizationCompound = "AuthorizationCompound";

    /// <summary>Material information in the authorization is known to be false (45 CFR 164.508(b)(2)(v)).</summary>
    public const string AuthorizationKnownFalse = "AuthorizationKnownFalse";

    /// <summary>The authorization does not cover the request (45 CFR 164.502(b)(2)(iii)).</summary>
    public const string AuthorizationOutOfScope = "AuthorizationOutOfScope";

    /// <summary>It is not routine, and a person has to review it (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewRequired = "ReviewRequired";

    /// <summary>A person reviewed it and refused (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewRefused = "ReviewRefused";

    /// <summary>The approval is not complete (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewIncomplete = "ReviewIncomplete";

    /// <summary>Whoever asks reviewed it themselves (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewedByRequester = "ReviewedByRequester";

    /// <summary>The reviewer did not review in the role that the criteria name (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewerNotAuthorized = "ReviewerNotAuthorized";

    /// <summary>The approval does not cover the request (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewOutOfScope = "ReviewOutOfScope";

    /// <summary>The approval does not hold now (45 CFR 164.514(d)(3)(ii)).</summary>
    public const string ReviewExpired = "ReviewExpired";

    /// <summary>Psychotherapy or substance use counseling notes are asked for (45 CFR 164.508(a)(2), 42 CFR 2.31(b)).</summary>
    public const string ProhibitedCategory = "ProhibitedCategory";

    /// <summary>The entire medical record is asked for without a justification (45 CFR 164.514(d)(5)).</summary>
    public const string EntireRecordNotJustified = "EntireRecordNotJustified";

    /// <summary>It is not known on whose request the disclosure relies, or whether that is reasonable (45 CFR 164.514(d)(3)(iii)).</summary>
    public const string RelianceMissing = "RelianceMissing";

    /// <summary>The grant does not rely on requests of this kind of party (45 CFR 164.514(d)(3)(iii)).</summary>
    public const string RelianceBasisNotPermitted = "RelianceBasisNotPermitted";

    /// <summary>A person found that the request cannot reasonably be relied on (45 CFR 164.514(d)(3)(iii)).</summary>
    public const string RelianceNotReasonable = "RelianceNotReasonable";

    /// <summary>No representation is on file (45 CFR 164.514(d)(3)(iii)(A), (C), (D)).</summary>
    public const string RepresentationMissing = "RepresentationMissing";

    /// <summary>The data use agreement of a limited data set is not known (45 CFR 164.514(e)(4)).</summary>
    public const string DataUseAgreementMissing = "DataUseAgreementMissing";

    /// <summary>It is not known which restrictions the individual has (45 CFR 164.522(a)(1)).</summary>
    public const string RestrictionsUnknown = "RestrictionsUnknown";

    /// <summary>A restriction names what the policy does not know, so that no one knows what it covers (45 CFR 164.522(a)(1)).</summary>
    public const string RestrictionNotUnderstood = "RestrictionNotUnderstood";

    /// <summary>A restriction covers the whole record (45 CFR 164.522(a)(1)).</summary>
    public const string RecordRestricted = "RecordRestricted";

    /// <summary>A restriction covers what the view cannot do without (45 CFR 164.522(a)(1)).</summary>
    public const string RestrictedCategory = "RestrictedCategory";

    /// <summary>A restriction covers what carries a label, and the model carries none (45 CFR 164.522(a)(1)(vi)).</summary>
    public const string RestrictedLabel = "RestrictedLabel";

    /// <summary>No consent for substance use disorder records is known (42 CFR 2.31).</summary>
    public const string SubstanceUseConsentMissing = "SubstanceUseConsentMissing";

    /// <summary>The consent for substance use disorder records does not hold for this (42 CFR 2.31).</summary>
    public const string SubstanceUseConsentNotInForce = "SubstanceUseConsentNotInForce";

    /// <summary>The disclosure log cannot be written, so that what it should tell of must not happen (45 CFR 164.312(b)).</summary>
    public const string DisclosureNotLogged = "DisclosureNotLogged";

    /// <summary>The decision is for a bulk disclosure, and what it shows leaves in its file alone (45 CFR 164.312(b)).</summary>
    public const string BulkOnly = "BulkOnly";

    /// <summary>Two fact sources know different papers where there can be one, so that no one knows which holds (45 CFR 164.514(d)).</summary>
    public const string FactsDisagree = "FactsDisagree";

    /// <summary>The row's own data is not what the grant covers (45 CFR 164.514(d)(2)(i)(B)).</summary>
    public const string RowNotCovered = "RowNotCovered";

    /// <summary>No policy is registered for the tenant that the caller acts for (45 CFR 164.530(i)).</summary>
    public const string TenantUnknown = "TenantUnknown";
}
