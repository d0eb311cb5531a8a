using System.Globalization;
using System.Text.Json;

namespace MinNecessary.Specification.Reference.Sections;

/// <summary>The hours of a grant (45 CFR 164.514(d)(2)(i)(B), a condition of access), on the clocks of their zone.</summary>
internal static class Hours
{
    /// <summary>The code against this moment; null within the hours, and where there are none.</summary>
    public static string? Against(Matter matter) =>
        Written(matter) is not { } hours ? null : Zone(hours) is not { } zone ? "HoursUnknown" : IsWithin(hours, zone, matter.Now) ? null : "OutsideHours";

    /// <summary>The first minute of this day at which the hours are over; null outside of hours, and where there are none.</summary>
    public static DateTimeOffset? End(Matter matter)
    {
        if (Written(matter) is not { } hours || Zone(hours) is not { } zone || !IsWithin(hours, zone, matter.Now))
        {
            return null;
        }

        DateTimeOffset minute = matter.Now.AddTicks(-(matter.Now.Ticks % TimeSpan.TicksPerMinute));
        DateTime day = TimeZoneInfo.ConvertTime(matter.Now, zone).Date;
        do
        {
            minute = minute.AddMinutes(1);
        }
        while (TimeZoneInfo.ConvertTime(minute, zone).Date == day && IsWithin(hours, zone, minute));

        return minute;
    }

    private static bool IsWithin(JsonElement hours, TimeZoneInfo zone, DateTimeOffset moment)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(moment, zone);
        string[] days = hours.Texts("days");
        string clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);

        // Times as HH:mm compare as text; 24:00 lies behind every one of them.
        return string.CompareOrdinal(clock, hours.Text("from")) >= 0
            && string.CompareOrdinal(clock, hours.Text("to")) < 0
            && (days.Length == 0 || days.Contains(local.DayOfWeek.ToString()));
    }

    private static JsonElement? Written(Matter matter) => matter.Grant?.Find("hours");

    private static TimeZoneInfo? Zone(JsonElement hours) => TimeZoneInfo.TryFindSystemTimeZoneById(hours.Text("zone") ?? "UTC", out TimeZoneInfo? zone) ? zone : null;
}
