namespace MinNecessary.Policy;

/// <summary>What is done with protected health information (45 CFR 164.502(b)(1)).</summary>
public enum Activity
{
    /// <summary>Use within the entity (45 CFR 164.514(d)(2)).</summary>
    Use = 1,

    /// <summary>Disclosure to an outside party (45 CFR 164.514(d)(3)).</summary>
    Disclosure = 2,

    /// <summary>A request to an outside party (45 CFR 164.514(d)(4)).</summary>
    Request = 3,
}
