using System.Globalization;
using System.Text.RegularExpressions;

namespace MinNecessary.Policy;

/// <summary>Reads durations as ISO 8601 writes them.</summary>
internal static class Durations
{
    private static readonly Regex Period = new("^P(?=[0-9YMWD]*[1-9])(?:([0-9]{1,3})Y)?(?:([0-9]{1,3})M)?(?:([0-9]{1,3})W)?(?:([0-9]{1,3})D)?\\z", RegexOptions.CultureInvariant);

    private static readonly Regex Span = new("^P(?=[0-9T])(?:([0-9]{1,3})D)?(?:T(?=[0-9])(?:([0-9]{1,4})H)?(?:([0-9]{1,4})M)?)?\\z", RegexOptions.CultureInvariant);

    /// <summary>Whether it is a period of years, months, weeks and days that is more than zero, such as P1Y.</summary>
    public static bool IsPeriod(string text) => Period.IsMatch(text);

    /// <summary>A day that lies a period behind another; the last day that there is where it would lie behind that.</summary>
    public static DateTime Add(DateTime day, string period)
    {
        Match parts = Period.Match(period);
        int months = (12 * Number(parts.Groups[1])) + Number(parts.Groups[2]);
        int days = (7 * Number(parts.Groups[3])) + Number(parts.Groups[4]);
        if (months > (12 * (DateTime.MaxValue.Year - day.Year)) + DateTime.MaxValue.Month - day.Month)
        {
            return DateTime.MaxValue.Date;
        }

        DateTime moved = day.AddMonths(months);
        return days > (DateTime.MaxValue.Date - moved).Days ? DateTime.MaxValue.Date : moved.AddDays(days);
    }

    /// <summary>A time of days, hours and minutes, such as P30D or PT4H; null for any other text, and for none at all.</summary>
    public static TimeSpan? ReadSpan(string text)
    {
        Match parts = Span.Match(text);
        TimeSpan span = parts.Success ? new TimeSpan(Number(parts.Groups[1]), Number(parts.Groups[2]), Number(parts.Groups[3]), 0) : TimeSpan.Zero;
        return span > TimeSpan.Zero ? span : null;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;
}
