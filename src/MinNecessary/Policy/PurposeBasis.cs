namespace MinNecessary.Policy;

/// <summary>What a purpose belongs to (45 CFR 164.501).</summary>
public enum PurposeBasis
{
    /// <summary>Treatment.</summary>
    Treatment = 1,

    /// <summary>Payment.</summary>
    Payment = 2,

    /// <summary>Health care operations.</summary>
    Operations = 3,
}
