namespace MinNecessary.Disclosures;

/// <summary>What is wrong with a writer's log.</summary>
public enum FindingKind
{
    /// <summary>An entry's bytes do not have its leaf hash, are no entry, or are one of another place.</summary>
    Altered,

    /// <summary>An entry does not follow the one before it: one of the two was altered, replaced or moved.</summary>
    NotLinked,

    /// <summary>Entries are missing: here one of another place follows, or a checkpoint knows of more.</summary>
    Missing,

    /// <summary>The entries below a checkpoint are not those that it was made of.</summary>
    NotAsSigned,

    /// <summary>A checkpoint is not signed with the key.</summary>
    BadSignature,

    /// <summary>The writer, of whom there is a checkpoint, is not in the store.</summary>
    WriterMissing,

    /// <summary>The store finds an entry by what its bytes do not say: a query may miss it. The entry itself may be sound.</summary>
    Misindexed,
}
