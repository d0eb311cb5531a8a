using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyDates), typeof(AnyDateTexts)], MaxTest = 3_000)]
public sealed class YearMonthTests
{
    [Theory]
    [InlineData("1961-03")]
    [InlineData("1961-03-07")]
    [InlineData("19610307")]
    [InlineData("1961-03-31T23:59:59-14:00")]
    public void It_reads_year_and_month_from_text(string value) => Cultures.ForEach(() => Assert.Equal("1961-03", Masks.YearMonth(value)));

    [Theory]
    [InlineData("")]
    [InlineData("1961")]
    [InlineData("196103")]
    [InlineData("1961-3")]
    [InlineData("1961-13")]
    [InlineData("1961-02-29")]
    [InlineData("1961-03-07Tat noon")]
    [InlineData("March 1961")]
    public void Text_without_year_and_month_is_withheld(string value) => Assert.Null(Masks.YearMonth(value));

    [Property]
    public bool Text_is_read_as_the_reference_reads_it(string value, int culture) =>
        Cultures.Under(culture, () => Masks.YearMonth(value)) == (TextDateReference.Read(value) is ( var year, > 0 and var month, _) ? $"{year:0000}-{month:00}" : null);

    [Property]
    public bool Two_dates_of_one_month_look_alike(DateOnly date, DateTime time, DateTimeOffset offset, int culture) => Cultures.Under(culture, () =>
        Masks.YearMonth(date) == Masks.YearMonth(new DateOnly(date.Year, date.Month, 1))
        && Masks.YearMonth(time) == Masks.YearMonth(DateOnly.FromDateTime(time))
        && Masks.YearMonth(offset) == Masks.YearMonth(DateOnly.FromDateTime(offset.DateTime))
        && Masks.YearMonth((DateOnly?)date) == Masks.YearMonth(date)
        && Masks.YearMonth((DateTime?)time) == Masks.YearMonth(time)
        && Masks.YearMonth((DateTimeOffset?)offset) == Masks.YearMonth(offset));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.YearMonth((string?)null));
}
