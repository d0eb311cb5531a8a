using System.Globalization;
using System.Numerics;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(AnyAmounts)], MaxTest = 2_000)]
public sealed class AmountBandTests
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    [Theory]
    [InlineData("0", 100, "0 to under 100")]
    [InlineData("99.99", 100, "0 to under 100")]
    [InlineData("100", 100, "100 to under 200")]
    [InlineData("-0.01", 100, "-100 to under 0")]
    [InlineData("-100", 100, "-100 to under 0")]
    [InlineData("-100.01", 100, "-200 to under -100")]
    [InlineData("19.999999999999999999999999999", 20, "0 to under 20")]
    [InlineData("-0.0", 10, "0 to under 10")]
    [InlineData("999999999999999999.99", 1000000, "999999999999000000 to under 1000000000000000000")]
    [InlineData("-1000000000000000000", 1000000, "-1000000000000000000 to under -999999999999000000")]
    public void It_shows_the_band(string value, int width, string masked) => Cultures.ForEach(() =>
        Assert.Equal(masked, Masks.AmountBand(decimal.Parse(value, CultureInfo.InvariantCulture), width)));

    [Theory]
    [InlineData(99.99999999999999, 100, "0 to under 100")]
    [InlineData(99999999999999.98, 100, "99999999999900 to under 100000000000000")]
    [InlineData(-1e-300, 10, "-10 to under 0")]
    [InlineData(-0.0, 10, "0 to under 10")]
    public void A_double_is_not_rounded_into_another_band(double value, int width, string masked) => Assert.Equal(masked, Masks.AmountBand(value, width));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.MaxValue)]
    [InlineData(-1.1e18)]
    public void What_is_no_amount_is_withheld(double value) => Assert.Null(Masks.AmountBand(value, 100));

    [Fact]
    public void An_amount_beyond_the_largest_is_withheld() =>
        Assert.All([decimal.MaxValue, decimal.MinValue, 1_000_000_000_000_000_000m, -1_000_000_000_000_000_000.01m], value => Assert.Null(Masks.AmountBand(value, 100)));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(1_000_001)]
    public void A_band_so_narrow_that_it_would_be_the_amount_is_refused(int width)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Masks.AmountBand(5m, width));
        Assert.Throws<ArgumentOutOfRangeException>(() => Masks.AmountBand(5.0, width));
        Assert.Throws<ArgumentOutOfRangeException>(() => Masks.AmountBand((decimal?)null, width));
        Assert.Throws<ArgumentOutOfRangeException>(() => Masks.AmountBand(double.NaN, width));
    }

    [Property]
    public bool The_amount_lies_in_its_band_and_the_band_has_the_width(decimal value, ushort number, int culture)
    {
        int width = Width(number);
        return Cultures.Under(culture, () => Masks.AmountBand(value, width)) is not { } masked
            ? Math.Abs(value) > Largest - width
            : Band(masked) is var (first, beyond) && first % width == 0 && beyond - first == width && (decimal)first <= value && value < (decimal)beyond;
    }

    [Property]
    public bool A_double_lies_in_its_band(double value, ushort number)
    {
        int width = Width(number);
        return Masks.AmountBand(value, width) is not { } masked
            ? !double.IsFinite(value) || new BigInteger(Math.Abs(value)) > new BigInteger(Largest) - width
            : Band(masked) is var (first, beyond) && beyond - first == width && first <= new BigInteger(Math.Floor(value)) && new BigInteger(Math.Floor(value)) < beyond;
    }

    [Property]
    public bool All_amounts_of_a_band_look_alike(decimal value, ushort number, uint within)
    {
        int width = Width(number);
        return Masks.AmountBand(value, width) is not { } masked
            || Masks.AmountBand((decimal)Band(masked).First + (within % (uint)width) + 0.99m, width) == masked;
    }

    [Property]
    public bool A_whole_number_is_never_told_by_its_band(int value, ushort number) =>
        Masks.AmountBand((decimal?)value, Width(number)) is { } masked && Band(masked) is var (first, beyond) && beyond - first >= 10;

    [Fact]
    public void The_lowest_amount_of_all_still_has_a_band()
    {
        const string lowest = "-1000000000000000000 to under -999999999999999900";
        Assert.Equal(lowest, Masks.AmountBand(-1_000_000_000_000_000_000m, 100));
        Assert.Equal(lowest, Masks.AmountBand(-1e18, 100));
    }

    [Fact]
    public void Null_stays_null()
    {
        Assert.Null(Masks.AmountBand((decimal?)null, 100));
        Assert.Null(Masks.AmountBand((double?)null, 100));
    }

    private static int Width(ushort number) => 10 + (number % 3 == 0 ? number * 15 : number % 991);

    private static (BigInteger First, BigInteger Beyond) Band(string masked)
    {
        string[] parts = masked.Split(" to under ");
        Assert.Equal(2, parts.Length);
        Assert.All(parts, part => Assert.Matches("^(0|-?[1-9][0-9]*)\\z", part));
        return (BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
