namespace MinNecessary.Policy;

/// <summary>The hours of the week in which a grant is used. Immutable.</summary>
public sealed class AccessHours
{
    internal AccessHours(TimeSpan from, TimeSpan to, IReadOnlyList<DayOfWeek> days, string zone)
    {
        From = from;
        To = to;
        Days = days;
        Zone = zone;
    }

    /// <summary>The time of day from which on, in the zone.</summary>
    public TimeSpan From { get; }

    /// <summary>The time of day before which, in the zone; later than <see cref="From"/>.</summary>
    public TimeSpan To { get; }

    /// <summary>The days of the week; empty for all.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    /// <summary>The IANA time zone, such as <c>America/New_York</c>. <c>UTC</c> where the policy names none.</summary>
    public string Zone { get; }
}
