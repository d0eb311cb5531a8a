using System.Globalization;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 2_000)]
public sealed class Zip3Tests
{
    private const string Census2000 = "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893";
    private const string Census2010 = "036 059 102 203 205 369 556 692 821 823 878 879 884 893";
    private const string NoCensusNamed = "008 202 204 753 772 969";

    private static readonly string[] Small = [.. $"{Census2000} {Census2010} {NoCensusNamed}".Split(' ').Distinct()];

    [Fact]
    public void Of_every_area_it_shows_the_digits_but_of_the_small_ones()
    {
        Assert.Equal(25, Small.Length);
        for (int area = 0; area < 1_000; area++)
        {
            string digits = area.ToString("000", CultureInfo.InvariantCulture);
            Assert.Equal(Small.Contains(digits) ? "000" : digits, Masks.Zip3(digits + "01"));
        }
    }

    [Fact]
    public void Every_form_and_every_code_of_an_area_looks_alike() => Cultures.ForEach(() =>
    {
        foreach (string area in (string[])["207", "036", "893", "000", "999"])
        {
            string? masked = Masks.Zip3(area + "00");
            for (int rest = 0; rest < 100; rest++)
            {
                Assert.Equal(masked, Masks.Zip3($"{area}{rest:00}"));
                Assert.Equal(masked, Masks.Zip3($"{area}{rest:00}{rest:0000}"));
                Assert.Equal(masked, Masks.Zip3($"{area}{rest:00}-{rest:0000}"));
            }
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("207")]
    [InlineData("2070")]
    [InlineData("207051")]
    [InlineData("2070512")]
    [InlineData("20705123")]
    [InlineData("2070512345")]
    [InlineData("20705-123")]
    [InlineData("20705-12345")]
    [InlineData("2070-51234")]
    [InlineData("20705 1234")]
    [InlineData("20705–1234")]
    [InlineData(" 20705")]
    [InlineData("20705 ")]
    [InlineData("20705\0")]
    [InlineData("2070５")]
    [InlineData("\u0662\u0660\u0667\u0660\u0665")]
    [InlineData("K1A 0B1")]
    [InlineData("SW1A1")]
    [InlineData("-2070")]
    [InlineData("+2070")]
    [InlineData("2070\u0301")]
    public void What_is_no_ZIP_code_is_withheld(string value) => Assert.Null(Masks.Zip3(value));

    [Property]
    public bool It_shows_three_digits_of_a_ZIP_code_or_nothing(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Zip3(value)) is not { } masked
        || (masked.Length == 3 && masked.All(char.IsAsciiDigit) && value.Count(char.IsAsciiDigit) is 5 or 9 && (masked == "000" || value.StartsWith(masked, StringComparison.Ordinal)));

    [Property]
    public bool What_follows_the_area_changes_nothing(ushort area, uint rest) =>
        Masks.Zip3($"{area % 1000:000}{rest % 100:00}-{rest % 10_000:0000}") == Masks.Zip3($"{area % 1000:000}00");

    [Fact]
    public void The_censuses_are_named() => Assert.Equal([2000, 2010], Masks.Zip3CensusYears);

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Zip3(null));
}
