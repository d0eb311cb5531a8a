namespace MinNecessary;

/// <summary>What a <see cref="Decision"/> says.</summary>
public enum Outcome
{
    /// <summary>Access is denied; <see cref="Decision.Reasons"/> lists every reason. The default value, so that nothing is allowed by accident.</summary>
    Denied = 0,

    /// <summary>Access is allowed, for one subject and until the decision expires.</summary>
    Allowed = 1,

    /// <summary>
    /// Nothing speaks against it but that it is not routine: a person reviews it by the policy's criteria (45 CFR 164.514(d)(3)(ii),
    /// (d)(4)(iii)). Nothing is shown before that.
    /// </summary>
    NeedsReview = 2,
}
