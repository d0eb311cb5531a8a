using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The practice's days and time limits: in its zone, and by its calendar where limits count business days.</summary>
internal sealed class PracticeClock
{
    private const int LongestPause = 366;

    private readonly TimeProvider _time;
    private readonly IBusinessCalendar _calendar;
    private readonly TimeZoneInfo _zone;
    private readonly bool _countsBusinessDays;

    public PracticeClock(OperationsDefinition operations, IBusinessCalendar calendar, TimeProvider time)
    {
        _time = time;
        _calendar = calendar;
        _zone = TimeZoneInfo.FindSystemTimeZoneById(operations.Zone);
        _countsBusinessDays = operations.CountsBusinessDays;
    }

    public DateTimeOffset Now => _time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, _zone).DateTime);

    /// <summary>The first moment of a day.</summary>
    public DateTimeOffset StartOf(DateOnly day) => AtLocal(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>When a limit that begins to run at a moment passes.</summary>
    public DateTimeOffset Due(DateTimeOffset from, TimeSpan limit) => Due(from, limit, _countsBusinessDays);

    /// <summary>When what lasts for a period ends: in days of the calendar, since a year of business days would be seventeen months.</summary>
    public DateTimeOffset EndOf(DateTimeOffset from, TimeSpan period) => Due(from, period, countsBusinessDays: false);

    /// <summary>The Monday of the week that a day is in.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private DateTimeOffset Due(DateTimeOffset from, TimeSpan limit, bool countsBusinessDays)
    {
        DateTime local = TimeZoneInfo.ConvertTime(from, _zone).DateTime;
        int days = limit.Days;
        if (limit >= DateTime.MaxValue - local)
        {
            return DateTimeOffset.MaxValue;
        }

        TimeSpan rest = limit - TimeSpan.FromDays(days);
        if (days == 0)
        {
            return from.ToUniversalTime() + rest;
        }

        DateOnly day = DateOnly.FromDateTime(local);
        day = countsBusinessDays ? AddBusinessDays(day, days) : day.AddDays(days);
        return AtLocal(day.ToDateTime(TimeOnly.FromDateTime(local))) + rest;
    }

    private DateOnly AddBusinessDays(DateOnly day, int days)
    {
        int pause = 0;
        while (days > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            bool isBusinessDay = _calendar.IsBusinessDay(day);
            days -= isBusinessDay ? 1 : 0;
            pause = isBusinessDay ? 0 : pause + 1;
            if (pause == LongestPause)
            {
                throw new InvalidOperationException($"The business calendar has no business day in the {LongestPause} days before {day:yyyy-MM-dd}, so that no time limit would pass. Correct it.");
            }
        }

        return day;
    }

    // Where clocks are set forward, a time that they jump over is the first one behind; where they are set back, the first of the two is meant.
    private DateTimeOffset AtLocal(DateTime local)
    {
        while (_zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        TimeSpan offset = _zone.IsAmbiguousTime(local) ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local);
        long ticks = Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}
