using System.Globalization;

namespace MinNecessary.Tests.Masking;

public sealed class DateMaskTests
{
    private static readonly DateTime[] Dates =
    [
        DateTime.MinValue, DateTime.MaxValue, new(1935, 12, 31, 23, 59, 59), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc), new(2024, 2, 29, 1, 2, 3, DateTimeKind.Local), new(622, 7, 16), new(9999, 1, 1),
    ];

    [Fact]
    public void The_year_is_that_of_the_Gregorian_calendar_in_every_culture_and_calendar() => Cultures.ForEach(() => Assert.All(Dates, date =>
    {
        int year = int.Parse(date.ToString("yyyy", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        Assert.Equal([year, year, year], [Masks.Year(DateOnly.FromDateTime(date)), Masks.Year(date), Masks.Year(Offset(date))]);
        Assert.Equal([year, year, year], [Masks.Year((DateOnly?)DateOnly.FromDateTime(date)), Masks.Year((DateTime?)date), Masks.Year((DateTimeOffset?)Offset(date))]);
    }));

    [Fact]
    public void Year_and_month_are_ASCII_digits_in_every_culture_and_calendar() => Cultures.ForEach(() => Assert.All(Dates, date =>
    {
        string expected = date.ToString("O", CultureInfo.InvariantCulture)[..7];
        Assert.Matches("^[0-9]{4}-[0-9]{2}$", expected);
        Assert.Equal([expected, expected, expected], [Masks.YearMonth(DateOnly.FromDateTime(date)), Masks.YearMonth(date), Masks.YearMonth(Offset(date))]);
        string?[] optional = [Masks.YearMonth((DateOnly?)DateOnly.FromDateTime(date)), Masks.YearMonth((DateTime?)date), Masks.YearMonth((DateTimeOffset?)Offset(date))];
        Assert.All(optional, masked => Assert.Equal(expected, masked));
    }));

    [Fact]
    public void Day_and_time_change_nothing()
    {
        for (int day = 1; day <= 30; day++)
        {
            Assert.Equal("2026-11", Masks.YearMonth(new DateOnly(2026, 11, day)));
            Assert.Equal("2026-11", Masks.YearMonth(new DateTime(2026, 11, day, day % 24, day, day)));
            Assert.Equal(2026, Masks.Year(new DateTimeOffset(2026, 11, day, day % 24, day, day, TimeSpan.FromHours(day % 14))));
        }
    }

    [Fact]
    public void The_date_is_the_one_written_down_and_not_that_of_another_time_zone()
    {
        var newYear = new DateTimeOffset(2027, 1, 1, 0, 30, 0, TimeSpan.FromHours(14));
        Assert.Equal((2027, "2027-01"), (Masks.Year(newYear), Masks.YearMonth(newYear)));
    }

    [Fact]
    public void Null_stays_null()
    {
        Assert.Equal([null, null, null], [Masks.Year((DateOnly?)null), Masks.Year((DateTime?)null), Masks.Year((DateTimeOffset?)null)]);
        string?[] masked = [Masks.YearMonth((DateOnly?)null), Masks.YearMonth((DateTime?)null), Masks.YearMonth((DateTimeOffset?)null)];
        Assert.All(masked, Assert.Null);
    }

    private static DateTimeOffset Offset(DateTime date) => new(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero);

    [Fact]
    public void A_character_that_is_no_digit_and_no_hyphen_makes_a_text_no_date()
    {
        foreach (string date in new[] { "20240229", "2024-02-29", "2024-02", "2024" })
        {
            foreach (char character in Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character => !char.IsAsciiDigit(character) && character != '-'))
            {
                for (int place = 0; place <= date.Length; place++)
                {
                    string more = date.Insert(place, character.ToString());
                    string other = place == date.Length ? more : more.Remove(place + 1, 1);
                    if (Masks.Year(more) is not null || Masks.Year(other) is not null)
                    {
                        Assert.Fail($"A date with U+{(int)character:X4} at {place} of {date} shows its year.");
                    }
                }
            }
        }
    }
}
