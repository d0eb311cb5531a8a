namespace MinNecessary.Operations;

/// <summary>Knows on which days the practice works. Implementations are called concurrently.</summary>
public interface IBusinessCalendar
{
    /// <summary>Whether a day is a business day.</summary>
    /// <param name="day">The day, in the zone of the policy's operations.</param>
    /// <returns>True where it is; false on week-ends and holidays. Of any 366 days in a row at least one has to be.</returns>
    bool IsBusinessDay(DateOnly day);
}
