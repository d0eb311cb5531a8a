namespace BillingDesk.Month;

/// <summary>The clock of the month: it stands until the agenda moves it.</summary>
internal sealed class SimulatedTime(TimeZoneInfo zone, DateOnly start) : TimeProvider
{
    private DateTimeOffset _now = At(zone, start, TimeOnly.MinValue);

    public DateTimeOffset Now => _now;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(_now, zone).DateTime);

    public override DateTimeOffset GetUtcNow() => _now;

    public DateTimeOffset At(DateOnly day, TimeOnly time) => At(zone, day, time);

    /// <summary>Moves it on, and never back.</summary>
    public void MoveTo(DateTimeOffset moment) => _now = moment > _now ? moment : _now;

    private static DateTimeOffset At(TimeZoneInfo zone, DateOnly day, TimeOnly time)
    {
        DateTime local = day.ToDateTime(time);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
