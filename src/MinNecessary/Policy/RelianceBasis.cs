namespace MinNecessary.Policy;

/// <summary>Whose request may be relied on as asking for the minimum necessary, if that is reasonable (45 CFR 164.514(d)(3)(iii)).</summary>
public enum RelianceBasis
{
    /// <summary>A public official who represents that what is asked is the minimum necessary (164.514(d)(3)(iii)(A)).</summary>
    PublicOfficial = 1,

    /// <summary>Another covered entity (164.514(d)(3)(iii)(B)). It needs no representation.</summary>
    CoveredEntity = 2,

    /// <summary>A professional of the own workforce or a business associate, who represents it (164.514(d)(3)(iii)(C)).</summary>
    Professional = 3,

    /// <summary>A researcher with the documents that 164.512(i) asks for (164.514(d)(3)(iii)(D)).</summary>
    Research = 4,
}
