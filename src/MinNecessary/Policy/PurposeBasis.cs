namespace MinNecessary.Policy;

/// <summary>What a purpose belongs to (45 CFR 164.501, 164.512).</summary>
public enum PurposeBasis
{
    /// <summary>Treatment.</summary>
    Treatment = 1,

    /// <summary>Payment.</summary>
    Payment = 2,

    /// <summary>Health care operations.</summary>
    Operations = 3,

    /// <summary>Research (45 CFR 164.512(i)).</summary>
    Research = 4,

    /// <summary>Public health activities (45 CFR 164.512(b)).</summary>
    PublicHealth = 5,

    /// <summary>Any other purpose that the rule permits or requires, such as a disclosure required by law (45 CFR 164.512).</summary>
    Other = 6,
}
