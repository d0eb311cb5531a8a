using System.Globalization;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>Durations as ISO 8601 writes them, of which a policy takes two kinds: periods of the calendar, and spans of time.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("P1Y")]
    [InlineData("P6M")]
    [InlineData("P2W")]
    [InlineData("P90D")]
    [InlineData("P1Y2M3W4D")]
    [InlineData("P0Y1M")]
    [InlineData("P999Y999M999W999D")]
    public void A_period_is_of_years_months_weeks_and_days(string text) => Assert.True(Durations.IsPeriod(text));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("1Y")]
    [InlineData("p1y")]
    [InlineData("P1")]
    [InlineData("PY")]
    [InlineData("P1D1Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P1000Y")]
    [InlineData("P-1Y")]
    [InlineData("P1.5Y")]
    [InlineData("PT1H")]
    [InlineData("P1YT1H")]
    [InlineData(" P1Y")]
    [InlineData("P1Y ")]
    [InlineData("P1Y\n")]
    [InlineData("P\u0661Y")]
    [InlineData("P0Y")]
    [InlineData("P0Y0M0W0D")]
    public void What_is_no_period_that_is_more_than_zero_is_refused(string text) => Assert.False(Durations.IsPeriod(text));

    [Theory]
    [InlineData("P30D", "30.00:00:00")]
    [InlineData("PT4H", "04:00:00")]
    [InlineData("PT90M", "01:30:00")]
    [InlineData("PT1H30M", "01:30:00")]
    [InlineData("P1DT1H1M", "1.01:01:00")]
    [InlineData("P0DT1M", "00:01:00")]
    [InlineData("P999DT9999H9999M", "1422.13:39:00")]
    public void A_span_is_of_days_hours_and_minutes(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), Durations.ReadSpan(text));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1")]
    [InlineData("P1DT")]
    [InlineData("P30")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1W")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("PT1S")]
    [InlineData("PT1M1H")]
    [InlineData("P1000D")]
    [InlineData("PT10000H")]
    [InlineData("PT-1H")]
    [InlineData("PT0.5H")]
    [InlineData("PT4H\n")]
    [InlineData(" PT4H")]
    [InlineData("P\u0661D")]
    [InlineData("P0D")]
    [InlineData("PT0H0M")]
    public void What_is_no_span_that_is_more_than_zero_is_none(string text) => Assert.Null(Durations.ReadSpan(text));

    [Theory]
    [InlineData("2026-10-15", "P1Y", "2027-10-15")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2026-01-31", "P1M1D", "2026-03-01")]
    [InlineData("2026-10-15", "P2W", "2026-10-29")]
    [InlineData("2026-10-15", "P1Y2M3W4D", "2028-01-09")]
    [InlineData("9998-12-31", "P1Y", "9999-12-31")]
    [InlineData("9998-12-31", "P12M1D", "9999-12-31")]
    [InlineData("9999-12-30", "P1D", "9999-12-31")]
    [InlineData("9999-12-31", "P1D", "9999-12-31")]
    [InlineData("9999-11-15", "P1M", "9999-12-15")]
    [InlineData("9999-11-15", "P2M", "9999-12-31")]
    [InlineData("9998-01-01", "P1M", "9998-02-01")]
    [InlineData("2026-10-15", "P999Y999M999W999D", "3130-12-03")]
    [InlineData("9500-10-15", "P999Y", "9999-12-31")]
    [InlineData("0001-01-01", "P999Y999M999W999D", "1105-02-17")]
    public void A_period_is_added_by_the_calendar_and_never_beyond_its_last_day(string day, string period, string expected) =>
        Assert.Equal(expected, Durations.Add(DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), period).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
