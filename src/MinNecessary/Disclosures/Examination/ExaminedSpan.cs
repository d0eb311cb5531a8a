namespace MinNecessary.Disclosures;

/// <summary>The time that is examined. Immutable.</summary>
/// <param name="From">Not before this moment; null for the beginning of the log.</param>
/// <param name="Until">Before this moment; null for its end.</param>
public sealed record ExaminedSpan(DateTimeOffset? From = null, DateTimeOffset? Until = null)
{
    /// <summary>All of the log.</summary>
    public static ExaminedSpan All { get; } = new();
}
