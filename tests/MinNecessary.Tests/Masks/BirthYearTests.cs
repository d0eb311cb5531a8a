using System.Globalization;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyDates), typeof(AnyDateTexts)], MaxTest = 3_000)]
public sealed class BirthYearTests
{
    private static readonly MaskContext Context = Contexts.On(Contexts.Today);

    [Theory]
    [InlineData("2026-11-23", "2026")]
    [InlineData("1961-03-07", "1961")]
    [InlineData("1937-01-01", "1937")]
    [InlineData("1936-12-31", "90 or older")]
    [InlineData("1936-11-24", "90 or older")]
    [InlineData("1936-01-01", "90 or older")]
    [InlineData("0002-01-01", "90 or older")]
    public void It_shows_the_year_of_who_does_not_turn_ninety_this_year(string birthDate, string masked)
    {
        Assert.Equal(masked, Masks.BirthYear(birthDate, Context));
        Assert.Equal(masked, Masks.BirthYear(birthDate[..7], Context));
        Assert.Equal(masked, Masks.BirthYear(birthDate[..4], Context));
        Assert.Equal(masked, Masks.BirthYear(DateOnly.ParseExact(birthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture), Context));
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2026-12")]
    [InlineData("2027")]
    [InlineData("9999-12-31")]
    public void A_birth_date_to_come_is_withheld(string birthDate) => Assert.Null(Masks.BirthYear(birthDate, Context));

    [Fact]
    public void A_date_that_was_never_set_is_no_old_person()
    {
        Assert.Null(Masks.BirthYear(default(DateOnly), Context));
        Assert.Null(Masks.BirthYear(default(DateTime), Context));
        Assert.Null(Masks.BirthYear(default(DateTimeOffset), Context));
        Assert.Null(Masks.BirthYear(new DateOnly(1, 12, 31), Context));
        Assert.Null(Masks.BirthYear("0001", Context));
        Assert.Null(Masks.BirthYear("0001-01-01T00:00:00", Context));
    }

    [Property]
    public bool A_year_that_it_shows_is_never_that_of_who_is_ninety_on_any_day_of_this_year(DateOnly birthDate, DateOnly today)
    {
        string? masked = Masks.BirthYear(birthDate, Contexts.On(today));
        return masked is null or "90 or older"
            || (masked == birthDate.Year.ToString(CultureInfo.InvariantCulture) && Masks.Age(new DateOnly(birthDate.Year, 1, 1), Contexts.On(new DateOnly(today.Year, 12, 31))) != "90 or older");
    }

    [Property]
    public bool Who_is_ninety_is_never_shown_with_a_year(DateOnly birthDate, DateOnly today) =>
        Masks.Age(birthDate, Contexts.On(today)) != "90 or older" || Masks.BirthYear(birthDate, Contexts.On(today)) == "90 or older";

    [Property]
    public bool Two_dates_of_one_year_look_alike(DateOnly birthDate, int culture) =>
        Cultures.Under(culture, () => Masks.BirthYear(birthDate, Context)) == (birthDate > Contexts.Today ? null : Masks.BirthYear(new DateOnly(birthDate.Year, 1, 1), Context));

    [Property]
    public bool Every_type_shows_the_same(DateOnly birthDate, DateTime time, DateTimeOffset offset) =>
        Masks.BirthYear((DateOnly?)birthDate, Context) == Masks.BirthYear(birthDate, Context)
        && Masks.BirthYear(time, Context) == Masks.BirthYear(DateOnly.FromDateTime(time), Context)
        && Masks.BirthYear(offset, Context) == Masks.BirthYear(DateOnly.FromDateTime(offset.DateTime), Context)
        && Masks.BirthYear(birthDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture), Context) == Masks.BirthYear(birthDate, Context);

    [Property]
    public bool Text_shows_what_its_date_shows(string value) =>
        Masks.BirthYear(value, Context) == (TextDateReference.Read(value) is var (year, month, day) ? Masks.BirthYear(new DateOnly(year, Math.Max(1, month), Math.Max(1, day)), Context) : null);

    [Fact]
    public void Null_stays_null()
    {
        string?[] masked = [Masks.BirthYear((DateOnly?)null, Context), Masks.BirthYear((DateTime?)null, Context), Masks.BirthYear((DateTimeOffset?)null, Context), Masks.BirthYear((string?)null, Context)];
        Assert.All(masked, Assert.Null);
    }
}
