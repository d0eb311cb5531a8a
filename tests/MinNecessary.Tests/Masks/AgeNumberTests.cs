using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

/// <summary>An age that is known as a number.</summary>
public sealed class AgeNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(37, "37")]
    [InlineData(89, "89")]
    [InlineData(90, "90 or older")]
    [InlineData(int.MaxValue, "90 or older")]
    [InlineData(-1, null)]
    [InlineData(int.MinValue, null)]
    public void An_age_in_years_is_shown_up_to_89(int age, string? shown)
    {
        Assert.Equal(shown, Masks.Age((decimal?)age, Contexts.Of()));
        Assert.Equal(shown, Masks.Age((double?)age, Contexts.Of()));
    }

    [Theory]
    [InlineData(89.999999999, "89")]
    [InlineData(0.5, "0")]
    [InlineData(-0.5, null)]
    [InlineData(double.NaN, null)]
    [InlineData(double.PositiveInfinity, "90 or older")]
    [InlineData(double.NegativeInfinity, null)]
    [InlineData(double.MaxValue, "90 or older")]
    public void A_part_of_a_year_is_left_out(double age, string? shown) => Assert.Equal(shown, Masks.Age((double?)age, Contexts.Of()));

    [Property]
    public bool Two_ages_of_one_year_and_all_above_89_look_alike(byte age, decimal part)
    {
        decimal years = age + (Math.Abs(part) % 1);
        return Masks.Age((decimal?)years, Contexts.Of()) == Masks.Age((decimal?)age, Contexts.Of()) && Masks.Age((decimal?)years, Contexts.Of()) == (age >= 90 ? "90 or older" : $"{age}");
    }
}
