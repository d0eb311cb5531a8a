namespace MinNecessary;

/// <summary>Why a reason denies. They are different answers, and call for different actions.</summary>
public enum ReasonKind
{
    /// <summary>The law or the policy's life forbids it: no one can permit it under this policy.</summary>
    Forbidden = 1,

    /// <summary>The policy does not permit it to this caller, or a condition is known not to hold.</summary>
    NotPermitted = 2,

    /// <summary>A fact that a condition needs is not known. Supplying the fact may change the answer.</summary>
    FactMissing = 3,

    /// <summary>A person has to review it first. Their approval changes the answer.</summary>
    ReviewNeeded = 4,
}
