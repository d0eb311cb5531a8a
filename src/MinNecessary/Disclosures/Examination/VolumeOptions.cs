namespace MinNecessary.Disclosures;

/// <summary>When a day of an actor is unusual. Immutable.</summary>
public sealed class VolumeOptions
{
    /// <summary>How many days before a day are its history. One or more; 90 by default.</summary>
    public int HistoryDays { get; init; } = 90;

    /// <summary>On how many of them the actor has to have asked for something; with fewer nothing is said of the day. One or more; 10 by default.</summary>
    public int LeastHistory { get; init; } = 10;

    /// <summary>
    /// How many median absolute deviations above the median is unusual. Above zero; 6 by default, which is about four standard deviations where the days
    /// are normally distributed.
    /// </summary>
    public double Deviations { get; init; } = 6;

    /// <summary>The least deviation that is reckoned with, so that an actor of very even days is not unusual for one subject more. Above zero; 1 by default.</summary>
    public double LeastDeviation { get; init; } = 1;

    /// <summary>Where days begin; UTC by default.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(HistoryDays, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LeastHistory, 1);
        if (!(Deviations > 0) || !(LeastDeviation > 0))
        {
            throw new ArgumentException("Deviations and LeastDeviation are above zero.");
        }
    }
}
