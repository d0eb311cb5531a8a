namespace MinNecessary.Policy;

/// <summary>
/// What the minimum necessary standard does not apply to: the closed set of 45 CFR 164.502(b)(2). A grant that names one is
/// used only with evidence of it.
/// </summary>
public enum Exemption
{
    /// <summary>A disclosure to, or a request by, a health care provider for treatment (164.502(b)(2)(i)). Never a use.</summary>
    Treatment = 1,

    /// <summary>A disclosure to the individual (164.502(b)(2)(ii)).</summary>
    Individual = 2,

    /// <summary>A use or disclosure under an authorization (164.502(b)(2)(iii), 164.508), within the authorization's own scope.</summary>
    Authorization = 3,

    /// <summary>A disclosure to the Secretary (164.502(b)(2)(iv), 45 CFR Part 160 Subpart C).</summary>
    Secretary = 4,

    /// <summary>A use or disclosure that is required by law (164.502(b)(2)(v), 164.512(a)).</summary>
    RequiredByLaw = 5,

    /// <summary>A use or disclosure that compliance with the rule itself requires (164.502(b)(2)(vi)).</summary>
    Compliance = 6,
}
