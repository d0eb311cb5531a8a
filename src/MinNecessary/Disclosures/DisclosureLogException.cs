namespace MinNecessary.Disclosures;

/// <summary>The disclosure log could not be written, so that what it should tell of must not happen. Its message has nothing of an entry.</summary>
public sealed class DisclosureLogException : Exception
{
    /// <summary>Says what went wrong.</summary>
    /// <param name="message">What, without anything of an entry.</param>
    /// <param name="innerException">Why; null for none.</param>
    public DisclosureLogException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
