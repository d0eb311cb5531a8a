namespace MinNecessary.Disclosures;

/// <summary>The log's store could not be written or read. Its message has nothing of what was to be stored.</summary>
public sealed class DisclosureStoreException : Exception
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="message">What, without anything of an entry.</param>
    /// <param name="isConflict">Whether another entry is stored at the same place: then trying again is of no use.</param>
    /// <param name="innerException">Why; null for none.</param>
    public DisclosureStoreException(string message, bool isConflict = false, Exception? innerException = null)
        : base(message, innerException)
    {
        IsConflict = isConflict;
    }

    /// <summary>Whether another entry is stored at the same place: then trying again is of no use.</summary>
    public bool IsConflict { get; }
}
