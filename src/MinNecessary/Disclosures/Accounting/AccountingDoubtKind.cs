namespace MinNecessary.Disclosures;

/// <summary>What the log does not tell of an entry.</summary>
public enum AccountingDoubtKind
{
    /// <summary>The decision permitted a disclosure to account for, and no release under it is recorded: nothing left, or it left unrecorded.</summary>
    NoRelease,

    /// <summary>Something was released, and its decision is not in the log: to whom and what for is not known.</summary>
    NoDecision,
}
