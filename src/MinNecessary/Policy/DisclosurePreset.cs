namespace MinNecessary.Policy;

/// <summary>What the regulation itself allows to be shown of PHI from which identifiers are removed. A grant may name one.</summary>
public enum DisclosurePreset
{
    /// <summary>De-identified by the Safe Harbor method (45 CFR 164.514(b)(2)): no identifier, years instead of dates, 90 or older instead of an age.</summary>
    SafeHarbor = 1,

    /// <summary>A limited data set (45 CFR 164.514(e)): no direct identifier. Dates, towns and ZIP codes stay, so it is PHI and needs a data use agreement.</summary>
    LimitedDataSet = 2,
}
