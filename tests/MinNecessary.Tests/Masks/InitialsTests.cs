using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 3_000)]
public sealed class InitialsTests
{
    [Theory]
    [InlineData("Anna-Lena Muster", "A.L.M.")]
    [InlineData("anna muster", "A.M.")]
    [InlineData("Bo", "B.")]
    [InlineData("Al Bo", "A.B.")]
    [InlineData("  O'Neil ,  Ann ", "O.A.")]
    [InlineData("Élodie Ångström", "É.Å.")]
    [InlineData("J. R. Smith 3rd", "J.R.S.R.")]
    [InlineData("Ирина Петрова", "И.П.")]
    [InlineData("Anna–Lena\u3000Muster", "A.L.M.")]
    [InlineData("\uD83DAnna Muster", "A.M.")]
    [InlineData("𐐷𐐸 Muster", "𐐏.M.")]
    public void It_shows_the_first_letter_of_each_part(string value, string masked) => Assert.Equal(masked, Masks.Initials(value));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("J. R.")]
    [InlineData("A")]
    [InlineData("A-B C")]
    [InlineData("12 34")]
    [InlineData("J o h n Do")]
    [InlineData("S-m-i-t-h Jo")]
    public void A_name_that_its_initials_would_tell_is_withheld(string value) => Assert.Null(Masks.Initials(value));

    [Theory]
    [InlineData("山田太郎")]
    [InlineData("山田 Taro")]
    [InlineData("김 민준")]
    [InlineData("محمد علي")]
    [InlineData("שרה כהן")]
    [InlineData("Kaʻahumanu Muster")]
    [InlineData("Anna ªMuster")]
    public void A_name_in_a_script_without_case_is_withheld(string value) => Assert.Null(Masks.Initials(value));

    [Theory]
    [InlineData("ﬁona Muster")]
    [InlineData("Anna ﬄorin")]
    [InlineData("ǆemal Muster")]
    [InlineData("ĳsbrand Muster")]
    public void A_name_that_begins_with_several_letters_in_one_character_is_withheld(string value) => Assert.Null(Masks.Initials(value));

    [Fact]
    public void No_character_of_Unicode_shows_more_than_one_letter()
    {
        int shown = 0;
        for (int code = 0; code <= 0x10FFFF; code++)
        {
            if (Rune.IsValid(code) && Masks.Initials(new Rune(code) + "aaaaaa") is { } masked)
            {
                string letter = masked[..masked.IndexOf('.', StringComparison.Ordinal)];
                Assert.True(letter.Normalize(NormalizationForm.FormKD).EnumerateRunes().Count(Rune.IsLetter) == 1, $"U+{code:X4} shows '{letter}'");
                shown++;
            }
        }

        Assert.True(shown > 2_000);
    }

    [Property]
    public bool It_shows_one_cased_letter_for_each_part_and_nothing_else(string value, int culture)
    {
        if (Cultures.Under(culture, () => Masks.Initials(value)) is not { } masked)
        {
            return true;
        }

        Rune[] shown = [.. masked.EnumerateRunes()];
        return shown.Length % 2 == 0
            && shown.Where((_, index) => index % 2 == 1).All(rune => rune.Value == '.')
            && shown.Where((_, index) => index % 2 == 0).All(Rune.IsLetter)
            && shown.Length / 2 <= Parts(value).Length;
    }

    [Property]
    public bool It_never_shows_more_letters_than_it_hides(string value) =>
        Masks.Initials(value) is not { } masked || masked.EnumerateRunes().Count(Rune.IsLetter) * 2 <= value.EnumerateRunes().Count(Rune.IsLetter);

    [Property]
    public bool What_a_part_hides_changes_nothing(string value) =>
        Masks.Initials(value) is not { } masked || Masks.Initials(string.Join(' ', Parts(value).Select(part => First(part) + "xyz"))) == masked;

    [Property]
    public bool The_culture_changes_nothing(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Initials(value)) == Cultures.Under(Cultures.Names.Length - 1, () => Masks.Initials(value));

    [Fact]
    public void The_properties_meet_values_that_are_shown() =>
        Assert.InRange(FsCheck.Fluent.Gen.Sample(HostileStrings.Strings().Generator, 1_000).Count(value => Masks.Initials(value) is not null), 50, 900);

    [Fact]
    public void A_Turkish_i_is_an_I_in_every_culture() => Cultures.ForEach(() => Assert.Equal("I.I.", Masks.Initials("ismail irmak")));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Initials(null));

    private static string First(string part) => part.EnumerateRunes().First(Rune.IsLetter).ToString();

    private static string[] Parts(string value)
    {
        IEnumerable<string> runes = value.EnumerateRunes()
            .Select(rune => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation ? "\n" : rune.ToString());
        return [.. string.Concat(runes).Split('\n').Where(part => part.EnumerateRunes().Any(Rune.IsLetter))];
    }
}
