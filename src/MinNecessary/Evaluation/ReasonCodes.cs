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
}
