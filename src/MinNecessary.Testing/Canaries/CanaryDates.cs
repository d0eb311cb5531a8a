using System.Globalization;

namespace MinNecessary.Testing;

/// <summary>
/// Dates that no application has by itself: each in a year of its own, from 1935 back. There are too few dates to be unmistakable, and these are as
/// rare as they can be; who was born in such a year is of an age that Safe Harbor does not show.
/// </summary>
internal static class CanaryDates
{
    public const int LastYear = 1935;
    public const int FirstYear = 1881;

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-M-d", "yyyy/MM/dd", "yyyy/M/d", "yyyy.MM.dd", "MM/dd/yyyy", "M/d/yyyy", "dd/MM/yyyy", "d/M/yyyy", "MM-dd-yyyy", "M-d-yyyy",
        "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy", "d.M.yyyy", "MM/dd/yy", "dd.MM.yy", "MMMM d, yyyy", "MMMM dd, yyyy", "MMM d, yyyy", "MMM dd, yyyy",
        "d MMMM yyyy", "dd MMMM yyyy", "d MMM yyyy", "dd MMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy", "ddMMMyyyy",
    ];

    private static readonly string[] Compact = ["MMddyyyy", "ddMMyyyy"];

    public static IReadOnlyList<CanaryForm> FormsOf(DateOnly date)
    {
        DateTime start = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        long seconds = new DateTimeOffset(start).ToUnixTimeSeconds();
        return
        [
            // A form without leading zeros stands in one with others too, so neither may go on in digits.
            .. Formats.Select(format => date.ToString(format, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal).Select(text => new CanaryForm(text, CanaryFormKind.Number)),
            // With the time behind it in more digits, as X12 and HL7 have it.
            new CanaryForm(date.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CanaryFormKind.Whole),
            .. Compact.Select(format => date.ToString(format, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal).Select(text => new CanaryForm(text, CanaryFormKind.Number)),
            new CanaryForm(seconds.ToString(CultureInfo.InvariantCulture), CanaryFormKind.Number),
            new CanaryForm((seconds * 1000).ToString(CultureInfo.InvariantCulture), CanaryFormKind.Number),
            new CanaryForm(start.Ticks.ToString(CultureInfo.InvariantCulture), CanaryFormKind.Number),
        ];
    }
}
