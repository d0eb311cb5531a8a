namespace MinNecessary.Policy;

/// <summary>What one change of a policy does to what is shown.</summary>
public enum PolicyChangeKind
{
    /// <summary>Something is shown, or to someone, for longer, or under fewer conditions, that was not.</summary>
    Widens = 1,

    /// <summary>Something is no longer shown, or no longer to someone, for as long, or without a further condition.</summary>
    Narrows = 2,

    /// <summary>It reads differently, and by itself it shows neither more nor less; or, as of two masks, which shows more depends on the value.</summary>
    Changes = 3,
}
