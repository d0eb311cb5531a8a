using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 2_000)]
public sealed class Icd10CategoryTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    [Theory]
    [InlineData("F11.20", "F11")]
    [InlineData("F1120", "F11")]
    [InlineData("f11.20", "F11")]
    [InlineData("i10.9", "I10")]
    [InlineData("i109", "I10")]
    [InlineData("C7A.010", "C7A")]
    [InlineData("m1a.0", "M1A")]
    [InlineData("S72.001A", "S72")]
    [InlineData("S72001A", "S72")]
    [InlineData("U07.1", "U07")]
    public void It_shows_the_category(string value, string masked) => Cultures.ForEach(() => Assert.Equal(masked, Masks.Icd10Category(value)));

    [Theory]
    [InlineData("")]
    [InlineData("F")]
    [InlineData("F11")]
    [InlineData("F11.")]
    public void A_code_that_is_its_category_is_withheld(string value) => Assert.Null(Masks.Icd10Category(value));

    [Theory]
    [InlineData("99213")]
    [InlineData("0001F")]
    [InlineData("FF1.20")]
    [InlineData("F1.120")]
    [InlineData("F11..20")]
    [InlineData("F11.2.0")]
    [InlineData("F112.0")]
    [InlineData("F11,20")]
    [InlineData("F11 20")]
    [InlineData(" F11.20")]
    [InlineData("F11.20 ")]
    [InlineData("F11.20\0")]
    [InlineData("F11.20012")]
    [InlineData("F1120012")]
    [InlineData("ſ11.20")]
    [InlineData("İ10.9")]
    [InlineData("ı10.9")]
    [InlineData("Ｆ11.20")]
    [InlineData("F\u0661\u0661.20")]
    [InlineData("F1\u0301.20")]
    [InlineData("F11.2\uD83D")]
    [InlineData("opioid dependence")]
    public void What_is_no_code_is_withheld(string value) => Cultures.ForEach(() => Assert.Null(Masks.Icd10Category(value)));

    [Property]
    public bool It_shows_the_first_three_characters_of_a_code_or_nothing(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Icd10Category(value)) is not { } masked
        || (masked.Length == 3 && value.Length is >= 4 and <= 8 && value.StartsWith(masked, StringComparison.OrdinalIgnoreCase) && masked.All(character => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character)));

    [Property]
    public bool Two_codes_of_one_category_look_alike(byte letter, byte digits, ushort rest, bool hasDot, bool isLower)
    {
        string category = $"{Letters[letter % 26]}{digits % 100:00}";
        string code = category + (hasDot ? "." : "") + (rest % 10_000);
        return Masks.Icd10Category(isLower ? code.ToLowerInvariant() : code) == category && Masks.Icd10Category(category + ".0") == category;
    }

    [Property]
    public bool A_category_masked_again_shows_nothing_more(string value) => Masks.Icd10Category(Masks.Icd10Category(value)) is null;

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Icd10Category(null));
}
