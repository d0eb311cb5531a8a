namespace MinNecessary.Tests.Operations.Cases;

/// <summary>Business days in New York, reckoned the slow way: hour by hour on the wall clock there.</summary>
internal static class BusinessDays
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static DateTimeOffset Add(DateTimeOffset from, int days)
    {
        DateTime local = TimeZoneInfo.ConvertTime(from, NewYork).DateTime;
        while (days > 0)
        {
            local = local.AddDays(1);
            days -= local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        while (NewYork.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        DateTimeOffset early = new(local, NewYork.IsAmbiguousTime(local) ? NewYork.GetAmbiguousTimeOffsets(local).Max() : NewYork.GetUtcOffset(local));
        return early.ToUniversalTime();
    }
}
