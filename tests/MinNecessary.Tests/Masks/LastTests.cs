using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 3_000)]
public sealed class LastTests
{
    [Theory]
    [InlineData("123-45-6789", 4, "***6789")]
    [InlineData("123456789", 4, "***6789")]
    [InlineData("12345678", 4, "***5678")]
    [InlineData("W1234 5678 01", 4, "***7801")]
    [InlineData("1234567-8-9.A/b", 4, "***89Ab")]
    [InlineData("12", 1, "***2")]
    [InlineData("4111 1111 1111 1234", 8, "***11111234")]
    public void It_shows_the_last_letters_or_digits(string value, int count, string masked) => Assert.Equal(masked, Masks.Last(value, count));

    [Theory]
    [InlineData("", 1)]
    [InlineData("   ", 1)]
    [InlineData("1", 1)]
    [InlineData("123", 2)]
    [InlineData("123", 4)]
    [InlineData("1234", 4)]
    [InlineData("1-2-3-4-5-6-7", 4)]
    [InlineData("-----------1234567", 4)]
    [InlineData("123456789012345", 8)]
    public void A_value_too_short_to_mask_is_withheld(string value, int count) => Assert.Null(Masks.Last(value, count));

    [Theory]
    [InlineData("1234567890é")]
    [InlineData("1234567890e\u0301")]
    [InlineData("123456789\u202E0")]
    [InlineData("123456789\u200B0")]
    [InlineData("12345678👨‍👩‍👧‍👦")]
    [InlineData("１２３４５６７８９")]
    [InlineData("١٢٣٤٥٦٧٨٩")]
    [InlineData("123\u00A045\u00A06789")]
    [InlineData("123–45–6789")]
    [InlineData("123456789\n")]
    [InlineData("123456789\0")]
    public void A_value_with_any_other_character_is_withheld(string value) => Assert.Null(Masks.Last(value, 4));

    // Attributes cannot hold half a surrogate pair.
    [Fact]
    public void A_value_with_half_a_character_is_withheld() => Assert.All(["123456789\uD83D", "\uDC681234567890"], value => Assert.Null(Masks.Last(value, 4)));

    [Property]
    public bool It_reveals_so_many_ASCII_letters_or_digits_or_nothing(string value, byte number, int culture)
    {
        int count = Count(number);
        return Cultures.Under(culture, () => Masks.Last(value, count)) is not { } masked
            || (masked.Length == 3 + count && masked.StartsWith("***", StringComparison.Ordinal) && Bare(value).EndsWith(masked[3..], StringComparison.Ordinal));
    }

    [Property]
    public bool As_many_letters_or_digits_stay_hidden_as_are_shown(string value, byte number) =>
        Masks.Last(value, Count(number)) is null || Bare(value).Length >= 2 * Count(number);

    [Property]
    public bool What_is_hidden_changes_nothing_of_what_is_shown(string value, string hidden, byte number) =>
        Masks.Last(value, Count(number)) is not { } masked || Masks.Last(Bare(hidden) + "00000000" + masked[3..], Count(number)) == masked;

    [Property]
    public bool Separators_change_nothing(string value, byte number) =>
        Masks.Last(value, Count(number)) is not { } masked || masked == Masks.Last(string.Join(" -./", value.ToCharArray()), Count(number));

    [Property]
    public bool A_masked_value_masked_again_reveals_nothing_new(string value, byte number) => Masks.Last(Masks.Last(value, Count(number)), 1) is null;

    // Else every property above would hold because everything is withheld.
    [Fact]
    public void The_properties_meet_values_that_are_shown() =>
        Assert.InRange(FsCheck.Fluent.Gen.Sample(HostileStrings.Strings().Generator, 1_000).Count(value => Masks.Last(value, 4) is not null), 100, 900);

    [Fact]
    public void A_very_long_value_shows_no_more() => Assert.Equal("***4444", Masks.Last(new string('4', 10_000_000), 4));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(int.MaxValue)]
    public void A_number_that_no_policy_can_name_is_refused_whatever_the_value(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Masks.Last("12345678901234567890", count));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Masks.Last(null, count));
    }

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Last(null, 4));

    private static int Count(byte number) => (number % 8) + 1;

    private static string Bare(string value) => string.Concat(value.Where(char.IsAsciiLetterOrDigit));
}
