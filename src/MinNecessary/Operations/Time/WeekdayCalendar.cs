namespace MinNecessary.Operations;

/// <summary>Monday to Friday, without the holidays that it is given. Immutable and safe for concurrent use.</summary>
/// <param name="holidays">The holidays, days of the zone of the policy's operations. May be empty.</param>
public sealed class WeekdayCalendar(params DateOnly[] holidays) : IBusinessCalendar
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];

    /// <inheritdoc/>
    public bool IsBusinessDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day);
}
