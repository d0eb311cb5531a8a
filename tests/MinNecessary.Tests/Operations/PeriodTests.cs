using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>What lasts for a period ends by the calendar, also where limits count business days.</summary>
public sealed class PeriodTests
{
    [Fact]
    public void A_year_is_a_year_where_limits_count_business_days()
    {
        OperationsDefinition operations = PracticePolicy.Document.Operations!;
        Assert.True(operations.CountsBusinessDays);
        var clock = new PracticeClock(operations, new WeekdayCalendar(), TimeProvider.System);
        var from = new DateTimeOffset(2026, 11, 24, 17, 0, 0, TimeSpan.Zero);
        Assert.Equal(from.AddDays(365), clock.EndOf(from, TimeSpan.FromDays(365)));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 17, 0, 0, TimeSpan.Zero), clock.Due(from, TimeSpan.FromDays(5)));
    }
}
