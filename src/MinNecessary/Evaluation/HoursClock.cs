using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>The hours of a grant on the clocks of their zone, which are set forward and back.</summary>
internal static class HoursClock
{
    public static bool IsWithin(AccessHours hours, TimeZoneInfo zone, DateTimeOffset now)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, zone);
        return local.TimeOfDay >= hours.From && local.TimeOfDay < hours.To && (hours.Days.Count == 0 || hours.Days.Contains(local.DayOfWeek));
    }

    /// <summary>The first moment behind <paramref name="now"/>, which is within the hours, at which they are over for the day.</summary>
    public static DateTimeOffset EndOf(AccessHours hours, TimeZoneInfo zone, DateTimeOffset now)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, zone);
        TimeSpan left = hours.To - local.TimeOfDay;
        if (left > DateTimeOffset.MaxValue - now)
        {
            return DateTimeOffset.MaxValue;
        }

        DateTimeOffset end = now + left;
        return zone.GetUtcOffset(end) == local.Offset ? end : EndWhereClocksAreSet(hours, zone, local);
    }

    // Twice a year. Clocks may jump over the end, show it twice, or go back to before the hours: whatever they do, they do it at a full minute.
    private static DateTimeOffset EndWhereClocksAreSet(AccessHours hours, TimeZoneInfo zone, DateTimeOffset local)
    {
        DateTimeOffset minute = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
        do
        {
            minute = minute.AddMinutes(1);
        }
        while (IsWithin(hours, zone, minute) && TimeZoneInfo.ConvertTime(minute, zone).Date == local.Date);

        return minute;
    }
}
