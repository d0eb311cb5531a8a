using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyDates), typeof(AnyDateTexts)], MaxTest = 3_000)]
public sealed class YearTests
{
    [Theory]
    [InlineData("1961", 1961)]
    [InlineData("1961-03", 1961)]
    [InlineData("1961-03-07", 1961)]
    [InlineData("19610307", 1961)]
    [InlineData("1961-03-07T23:59", 1961)]
    [InlineData("1961-12-31T23:59:60Z", 1961)]
    [InlineData("1961-03-07T01:02:03.0000000001-14:00", 1961)]
    [InlineData("2024-02-29", 2024)]
    public void It_reads_a_year_from_text(string value, int year) => Cultures.ForEach(() => Assert.Equal(year, Masks.Year(value)));

    [Theory]
    [InlineData("")]
    [InlineData("61")]
    [InlineData("07.03.1961")]
    [InlineData("03/07/1961")]
    [InlineData(" 1961")]
    [InlineData("1961 ")]
    [InlineData("1961\0")]
    [InlineData("-1961")]
    [InlineData("01961")]
    [InlineData("0000-01-01")]
    [InlineData("2025-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1961-13")]
    [InlineData("1961-00-07")]
    [InlineData("1961-04-31")]
    [InlineData("19610431")]
    [InlineData("1961-3-7")]
    [InlineData("196103")]
    [InlineData("1961-0307")]
    [InlineData("\u0661\u0669\u0666\u0661")]
    [InlineData("１９６１")]
    [InlineData("1961‐03‐07")]
    public void Text_that_is_no_date_is_withheld(string value) => Cultures.ForEach(() => Assert.Null(Masks.Year(value)));

    [Theory]
    [InlineData("1961-03-07T")]
    [InlineData("1961-03-07TTestina Sample")]
    [InlineData("1961-03-07T900-11-2222")]
    [InlineData("1961-03-07T24:00")]
    [InlineData("1961-03-07T01:60")]
    [InlineData("1961-03-07T01:02:03Zz")]
    [InlineData("1961-03-07T01:02:03Z\n")]
    [InlineData("1961-03-07T01:02:03.")]
    [InlineData("1961-03-07T01:02:03+15:00")]
    [InlineData("1961-03-07T\u0660\u0661:\u0660\u0662")]
    [InlineData("1961-03T01:02")]
    [InlineData("19610307T01:02")]
    [InlineData("1961-02-30T01:02")]
    public void Only_a_time_may_stand_behind_the_T(string value) => Assert.Null(Masks.Year(value));

    [Property]
    public bool Text_is_read_as_the_reference_reads_it(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Year(value)) == TextDateReference.Read(value)?.Year;

    [Property]
    public bool Two_dates_of_one_year_look_alike(DateOnly date, DateTime time, DateTimeOffset offset)
    {
        DateOnly first = new(date.Year, 1, 1);
        return Masks.Year(date) == Masks.Year(first) && Masks.Year((DateOnly?)date) == date.Year
            && Masks.Year(time) == time.Year && Masks.Year((DateTime?)time) == time.Year
            && Masks.Year(offset) == offset.Year && Masks.Year((DateTimeOffset?)offset) == offset.Year;
    }

    [Fact]
    public void A_very_long_fraction_of_a_second_is_read_in_linear_time() =>
        Assert.Equal((1961, null), (Masks.Year("1961-03-07T01:02:03." + new string('9', 5_000_000)), Masks.Year("1961-03-07T01:02:03." + new string('9', 5_000_000) + "x")));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Year((string?)null));

    [Fact]
    public void The_properties_meet_dates_and_other_text() => Assert.InRange(
        FsCheck.Fluent.Gen.Sample(AnyDateTexts.Strings().Generator, 1_000).Count(value => Masks.Year(value) is not null), 100, 900);
}
