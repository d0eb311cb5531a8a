namespace MinNecessary.Disclosures;

/// <summary>Who sends an accounting to whom: the log knows no names. Immutable.</summary>
public sealed record AccountingLetterhead
{
    /// <summary>The name of the covered entity.</summary>
    public required string Entity { get; init; }

    /// <summary>How to reach whoever answers questions about it, lines separated by line breaks; null for none.</summary>
    public string? Contact { get; init; }

    /// <summary>The name of the individual; null to leave it out.</summary>
    public string? Individual { get; init; }

    /// <summary>That it is a letterhead. It leaves the individual out.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(AccountingLetterhead);
}
