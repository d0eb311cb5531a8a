namespace MinNecessary.Disclosures;

/// <summary>The time that is examined. Immutable.</summary>
/// <param name="from">Not before this moment; null for the beginning of the log.</param>
/// <param name="until">Before this moment; null for its end.</param>
public sealed class ExaminedSpan(DateTimeOffset? from = null, DateTimeOffset? until = null)
{
    /// <summary>All of the log.</summary>
    public static ExaminedSpan All { get; } = new();

    /// <summary>Not before this moment; null for the beginning of the log.</summary>
    public DateTimeOffset? From { get; } = from;

    /// <summary>Before this moment; null for its end.</summary>
    public DateTimeOffset? Until { get; } = until;
}
