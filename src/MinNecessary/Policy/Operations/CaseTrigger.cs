namespace MinNecessary.Policy;

/// <summary>What opens a case.</summary>
public enum CaseTrigger
{
    /// <summary>A person.</summary>
    Manual = 1,

    /// <summary>A decision that denies, such as an attempt to see what the policy withholds.</summary>
    AccessDenied = 2,

    /// <summary>A disclosure or request that needs an individual review (45 CFR 164.514(d)(3)(ii)).</summary>
    ReviewNeeded = 3,

    /// <summary>An item of a checklist, a stage's or a vendor's, that is missing.</summary>
    ItemMissing = 4,

    /// <summary>The use of a grant in an emergency, which is reviewed afterwards (45 CFR 164.312(a)(2)(ii)).</summary>
    EmergencyAccess = 5,

    /// <summary>A claim that a health plan denied (X12 835, CAS).</summary>
    ClaimDenied = 6,

    /// <summary>A time limit of the policy that passed: of a handoff, a review, a course, a recertification.</summary>
    LimitPassed = 7,
}
