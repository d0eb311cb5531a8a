namespace MinNecessary;

/// <summary>Who ended a restriction (45 CFR 164.522(a)(2)).</summary>
public enum RestrictionEnd
{
    /// <summary>Nobody: it holds.</summary>
    None = 0,

    /// <summary>The individual asked for it or agreed to it (164.522(a)(2)(i), (ii)): it no longer holds from that day on.</summary>
    Individual = 1,

    /// <summary>
    /// The entity alone (164.522(a)(2)(iii)). That ends nothing for what was made or received before, and nothing at all for what was
    /// paid in full; the library knows no dates of single records, and so goes on honouring it.
    /// </summary>
    Entity = 2,
}
