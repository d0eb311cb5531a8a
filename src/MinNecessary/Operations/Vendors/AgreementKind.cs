namespace MinNecessary.Operations;

/// <summary>What kind of agreement with an outside party it is.</summary>
public enum AgreementKind
{
    /// <summary>A business associate contract (45 CFR 164.504(e)).</summary>
    BusinessAssociate = 1,

    /// <summary>A data use agreement, for a limited data set and nothing else (45 CFR 164.514(e)(4)).</summary>
    DataUse = 2,
}
