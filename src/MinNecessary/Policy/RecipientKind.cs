namespace MinNecessary.Policy;

/// <summary>What kind of outside party a recipient is (45 CFR 160.103).</summary>
public enum RecipientKind
{
    /// <summary>The individual, or a personal representative.</summary>
    Individual = 1,

    /// <summary>A health plan.</summary>
    HealthPlan = 2,

    /// <summary>A health care provider.</summary>
    Provider = 3,

    /// <summary>A health care clearinghouse.</summary>
    Clearinghouse = 4,

    /// <summary>A business associate.</summary>
    BusinessAssociate = 5,

    /// <summary>A public official.</summary>
    PublicOfficial = 6,

    /// <summary>Any other party.</summary>
    Other = 7,

    /// <summary>A vendor whose software learns from or reasons over what it is given. It is a business associate (45 CFR 160.103), and all that holds for one holds for it.</summary>
    AIVendor = 8,
}
