using System.Globalization;

namespace MinNecessary.Disclosures;

/// <summary>Summarises disclosures of the same to one recipient for one purpose: the first, their number and frequency, and the last (45 CFR 164.528(b)(3)).</summary>
internal static class DisclosureSummary
{
    public static IReadOnlyList<AccountingItem> Of(AccountingRequest request, IEnumerable<AccountableDisclosure> disclosures) =>
        Array.AsReadOnly([.. disclosures
            // What was disclosed is part of it: the first one's description must not stand for a later one that showed more.
            .GroupBy(disclosure => (disclosure.Decision.Recipient, disclosure.Decision.Purpose, Description: PlainWords.Describe(disclosure.Decision, request.PlainWords)))
            .Select(group => ItemOf(request, group.Key.Recipient, group.Key.Purpose, group.Key.Description, [.. group]))]);

    private static AccountingItem ItemOf(AccountingRequest request, string? recipient, string purpose, string description, AccountableDisclosure[] group)
    {
        RecipientContact? contact = recipient is null ? null : request.Recipients.GetValueOrDefault(recipient);
        return new AccountingItem
        {
            FirstOn = group[0].On,
            LastOn = group[^1].On,
            Number = group.Length,
            Frequency = group.Length == 1 ? null : FrequencyOf(group),
            Recipient = recipient,
            Name = contact?.Name ?? recipient,
            Address = contact?.Address,
            Description = description,
            Purpose = PlainWords.Of(purpose, request.PlainWords),
            EntryIds = Array.AsReadOnly([.. group.Select(disclosure => disclosure.EntryId)]),
        };
    }

    private static string FrequencyOf(AccountableDisclosure[] group)
    {
        int days = group[^1].On.DayNumber - group[0].On.DayNumber;
        decimal apart = Math.Round((decimal)days / (group.Length - 1), MidpointRounding.AwayFromZero);
        return days == 0 ? "all on one day"
            : apart <= 1 ? "about once a day or more often"
            : string.Create(CultureInfo.InvariantCulture, $"about once every {apart} days");
    }
}
