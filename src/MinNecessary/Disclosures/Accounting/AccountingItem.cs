namespace MinNecessary.Disclosures;

/// <summary>
/// A disclosure in an accounting, or several of the same to one recipient for one purpose: the first, their number and frequency, and the last
/// (45 CFR 164.528(b)(2), (b)(3)). Immutable.
/// </summary>
public sealed record AccountingItem
{
    internal AccountingItem()
    {
    }

    /// <summary>The day of the disclosure; of several, of the first.</summary>
    public required DateOnly FirstOn { get; init; }

    /// <summary>The day of the last; the same where there is one.</summary>
    public required DateOnly LastOn { get; init; }

    /// <summary>How many; one or more.</summary>
    public required int Number { get; init; }

    /// <summary>How often, in words; null where there is one.</summary>
    public string? Frequency { get; init; }

    /// <summary>The recipient, as the log names it; null where it names none.</summary>
    public string? Recipient { get; init; }

    /// <summary>The name of the entity or person who received it; null where the log names none.</summary>
    public string? Name { get; init; }

    /// <summary>The address; null where it is not known.</summary>
    public string? Address { get; init; }

    /// <summary>What was disclosed, briefly: the categories in plain words.</summary>
    public required string Description { get; init; }

    /// <summary>What for, in plain words.</summary>
    public required string Purpose { get; init; }

    /// <summary>The ids of the entries that it tells of, in the order in which they happened.</summary>
    public required IReadOnlyList<string> EntryIds { get; init; }

    /// <summary>The days and how many. It leaves out who received what and why.</summary>
    /// <returns>For example <c>2026-10-25 to 2026-11-24 × 2</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FirstOn:yyyy-MM-dd} to {LastOn:yyyy-MM-dd} × {Number}");
}
