namespace MinNecessary.Disclosures;

/// <summary>An entry of which the log does not tell whether it is a disclosure to account for. A person has to look at it. Immutable.</summary>
/// <param name="Kind">What the log does not tell.</param>
/// <param name="EntryId">The id of the entry.</param>
/// <param name="On">Its day.</param>
/// <param name="Recipient">The recipient, as the log names it; null where it names none.</param>
/// <param name="Purpose">The purpose, as the policy names it; null where it is not known.</param>
public sealed record AccountingDoubt(AccountingDoubtKind Kind, string EntryId, DateOnly On, string? Recipient, string? Purpose)
{
    /// <summary>What the log does not tell, and of which day. It leaves out of whom and to whom.</summary>
    /// <returns>For example <c>NoRelease on 2026-11-24</c>.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind} on {On:yyyy-MM-dd}");
}
