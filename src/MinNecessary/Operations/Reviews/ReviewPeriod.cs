using System.Globalization;

namespace MinNecessary.Operations;

/// <summary>The week, or the month, that a review is of. Days are those of the zone of the policy's operations. Immutable.</summary>
public sealed record ReviewPeriod
{
    private ReviewPeriod(ReviewCadence cadence, DateOnly firstDay, DateOnly lastDay) => (Cadence, FirstDay, LastDay) = (cadence, firstDay, lastDay);

    /// <summary>A week or a month.</summary>
    public ReviewCadence Cadence { get; }

    /// <summary>The first day: a Monday, or the first of a month.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The week that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>From Monday to Sunday.</returns>
    public static ReviewPeriod Week(DateOnly day)
    {
        DateOnly monday = PracticeClock.WeekOf(day);
        return new ReviewPeriod(ReviewCadence.Weekly, monday, monday.AddDays(6));
    }

    /// <summary>The month that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>From its first day to its last.</returns>
    public static ReviewPeriod Month(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new ReviewPeriod(ReviewCadence.Monthly, first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The one after it.</summary>
    internal ReviewPeriod Next => Of(Cadence, LastDay.AddDays(1));

    internal string Id => $"{Cadence} {LimitKey.Of(FirstDay)}";

    /// <summary>The one of a cadence that a day is in.</summary>
    internal static ReviewPeriod Of(ReviewCadence cadence, DateOnly day) => cadence == ReviewCadence.Weekly ? Week(day) : Month(day);

    internal static ReviewPeriod OfId(string id)
    {
        string[] parts = id.Split(' ');
        return Of(Enum.Parse<ReviewCadence>(parts[0]), DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Cadence and days.</summary>
    /// <returns>For example <c>Weekly 2026-11-23 to 2026-11-29</c>.</returns>
    public override string ToString() => $"{Id} to {LimitKey.Of(LastDay)}";
}
