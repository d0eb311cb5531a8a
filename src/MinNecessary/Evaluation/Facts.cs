namespace MinNecessary;

/// <summary>
/// What is known about one request. Null means not known, and a condition on an unknown fact denies.
/// Immutable and safe for concurrent use.
/// </summary>
public sealed record Facts
{
    /// <summary>Nothing is known.</summary>
    public static Facts Unknown { get; } = new();

    /// <summary>Whether the actor has completed the role's training (45 CFR 164.530(b)). Condition <c>TrainingCurrent</c>.</summary>
    public bool? TrainingCurrent { get; init; }

    /// <summary>Whether the subject's work is assigned to the actor (45 CFR 164.514(d)(2)(ii)). Condition <c>AssignedWork</c>.</summary>
    public bool? AssignedWork { get; init; }

    /// <summary>Whether an agreement with the recipient is in force and permits the purpose (45 CFR 164.504(e)). Condition <c>AgreementInForce</c>.</summary>
    public bool? AgreementInForce { get; init; }

    /// <summary>Whether the recipient's identity and authority are verified (45 CFR 164.514(h)). Condition <c>IdentityVerified</c>.</summary>
    public bool? IdentityVerified { get; init; }

    /// <summary>
    /// Puts together what two sources know. Where one of them says that a fact does not hold, it does not hold.
    /// </summary>
    /// <param name="other">What the other source knows.</param>
    /// <returns>For each fact: false where either says false, else true where either says true, else null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Facts And(Facts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Facts
        {
            TrainingCurrent = Both(TrainingCurrent, other.TrainingCurrent),
            AssignedWork = Both(AssignedWork, other.AssignedWork),
            AgreementInForce = Both(AgreementInForce, other.AgreementInForce),
            IdentityVerified = Both(IdentityVerified, other.IdentityVerified),
        };
    }

    private static bool? Both(bool? left, bool? right) =>
        left == false || right == false ? false : left ?? right;
}
