namespace MinNecessary;

/// <summary>Where a restriction comes from, and so what it yields to.</summary>
public enum RestrictionKind
{
    /// <summary>
    /// The individual asked that a health plan is not told what they, or someone for them, paid for in full out of pocket. It has to be
    /// honoured, and yields only to what is required by law (45 CFR 164.522(a)(1)(vi)).
    /// </summary>
    PaidInFull = 1,

    /// <summary>
    /// The individual asked and the entity agreed. It yields to emergency treatment by the entity or by a health care provider, to the individual, to
    /// the Secretary, to what is required by law, and to research and public health (45 CFR 164.522(a)(1)(iii), (v)).
    /// </summary>
    Agreed = 2,

    /// <summary>Another one that the organisation keeps for this individual. It yields to nothing.</summary>
    Other = 3,
}
