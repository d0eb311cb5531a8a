using System.Globalization;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyDates), typeof(AnyDateTexts)], MaxTest = 3_000)]
public sealed class AgeTests
{
    private static readonly MaskContext Context = Contexts.On(Contexts.Today);

    [Theory]
    [InlineData("2026-11-23", "0")]
    [InlineData("2025-11-24", "0")]
    [InlineData("2025-11-23", "1")]
    [InlineData("1961-03-07", "65")]
    [InlineData("1936-11-24", "89")]
    [InlineData("1936-11-23", "90 or older")]
    [InlineData("1900-01-01", "90 or older")]
    [InlineData("0002-01-01", "90 or older")]
    public void It_shows_the_age_until_ninety(string birthDate, string masked)
    {
        Assert.Equal(masked, Masks.Age(birthDate, Context));
        Assert.Equal(masked, Masks.Age(Date(birthDate), Context));
    }

    [Theory]
    [InlineData("2026-02-28", "21")]
    [InlineData("2026-03-01", "22")]
    [InlineData("2028-02-28", "23")]
    [InlineData("2028-02-29", "24")]
    public void Who_was_born_on_29_February_grows_older_on_1_March_in_other_years(string today, string masked) =>
        Assert.Equal(masked, Masks.Age(new DateOnly(2004, 2, 29), Contexts.On(Date(today))));

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("2027-01-01")]
    [InlineData("9999-12-31")]
    public void A_birth_date_to_come_is_withheld(string birthDate)
    {
        Assert.Null(Masks.Age(birthDate, Context));
        Assert.Null(Masks.Age(Date(birthDate), Context));
    }

    [Fact]
    public void A_date_that_was_never_set_is_no_old_person()
    {
        Assert.Null(Masks.Age(default(DateOnly), Context));
        Assert.Null(Masks.Age(default(DateTime), Context));
        Assert.Null(Masks.Age(default(DateTimeOffset), Context));
        Assert.Null(Masks.Age(DateTime.MinValue.AddHours(14), Context));
        Assert.Null(Masks.Age(new DateOnly(1, 12, 31), Context));
        Assert.Null(Masks.Age("0001-01-01", Context));
        Assert.Null(Masks.Age("00010101", Context));
    }

    [Theory]
    [InlineData("1961")]
    [InlineData("1961-03")]
    [InlineData("1961-02-29")]
    [InlineData("1961-03-07T")]
    [InlineData("65")]
    public void Text_that_is_no_full_date_is_withheld(string birthDate) => Assert.Null(Masks.Age(birthDate, Context));

    [Property]
    public bool It_is_the_reference(DateOnly birthDate, int culture) =>
        Cultures.Under(culture, () => Masks.Age(birthDate, Context)) == Reference(birthDate, Contexts.Today);

    [Property]
    public bool It_is_the_reference_on_any_day(DateOnly birthDate, DateOnly today) => Masks.Age(birthDate, Contexts.On(today)) == Reference(birthDate, today);

    [Property]
    public bool Every_type_shows_the_same(DateOnly birthDate, DateTime time, DateTimeOffset offset) =>
        Masks.Age((DateOnly?)birthDate, Context) == Masks.Age(birthDate, Context)
        && Masks.Age(time, Context) == Masks.Age(DateOnly.FromDateTime(time), Context)
        && Masks.Age(offset, Context) == Masks.Age(DateOnly.FromDateTime(offset.DateTime), Context)
        && Masks.Age(birthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Context) == Masks.Age(birthDate, Context);

    [Property]
    public bool Text_shows_what_its_date_shows(string value) =>
        Masks.Age(value, Context) == (TextDateReference.Read(value) is (var year, var month, > 0 and var day) ? Masks.Age(new DateOnly(year, month, day), Context) : null);

    [Fact]
    public void Null_stays_null()
    {
        string?[] masked = [Masks.Age((DateOnly?)null, Context), Masks.Age((DateTime?)null, Context), Masks.Age((DateTimeOffset?)null, Context), Masks.Age((string?)null, Context)];
        Assert.All(masked, Assert.Null);
    }

    // By dates as numbers: 20261123 - 19610307 is 650816.
    private static string? Reference(DateOnly birthDate, DateOnly today) => birthDate > today || birthDate.Year == 1
        ? null
        : (Number(today) - Number(birthDate)) / 10_000 is < 90 and var age ? age.ToString(CultureInfo.InvariantCulture) : "90 or older";

    private static int Number(DateOnly date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
