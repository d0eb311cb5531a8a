using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 3_000)]
public sealed class Last4Tests
{
    [Theory]
    [InlineData("123-45-6789", "***6789")]
    [InlineData("123456789", "***6789")]
    [InlineData("12345678", "***5678")]
    [InlineData("W1234 5678 01", "***7801")]
    [InlineData("4111 1111 1111 1234", "***1234")]
    [InlineData("1234567-8-9.A/b", "***89Ab")]
    public void It_shows_the_last_four_letters_or_digits(string value, string masked) => Assert.Equal(masked, Masks.Last4(value));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123")]
    [InlineData("1234")]
    [InlineData("1234567")]
    [InlineData("1-2-3-4-5-6-7")]
    [InlineData("-----------1234567")]
    public void A_value_too_short_to_mask_is_withheld(string value) => Assert.Null(Masks.Last4(value));

    [Theory]
    [InlineData("1234567890é")]
    [InlineData("1234567890e\u0301")]
    [InlineData("123456789\u202E0")]
    [InlineData("123456789\u200B0")]
    [InlineData("12345678👨‍👩‍👧‍👦")]
    [InlineData("１２３４５６７８９")]
    [InlineData("١٢٣٤٥٦٧٨٩")]
    [InlineData("123456789\uD83D")]
    [InlineData("123\u00A045\u00A06789")]
    [InlineData("123–45–6789")]
    [InlineData("123456789\n")]
    [InlineData("123456789\0")]
    public void A_value_with_any_other_character_is_withheld(string value) => Assert.Null(Masks.Last4(value));

    [Property]
    public bool It_reveals_four_ASCII_letters_or_digits_or_nothing(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Last4(value)) is not { } masked
        || (masked.Length == 7 && masked.StartsWith("***", StringComparison.Ordinal) && masked[3..].All(char.IsAsciiLetterOrDigit)
            && string.Concat(value.Where(char.IsAsciiLetterOrDigit)).EndsWith(masked[3..], StringComparison.Ordinal));

    [Property]
    public bool At_least_four_letters_or_digits_stay_hidden(string value) =>
        Masks.Last4(value) is null || value.Count(char.IsAsciiLetterOrDigit) >= 8;

    [Property]
    public bool What_is_hidden_changes_nothing_of_what_is_shown(string value, string hidden)
    {
        string? masked = Masks.Last4(value);
        string other = string.Concat(hidden.Where(char.IsAsciiLetterOrDigit)) + "0000";
        return masked is null || Masks.Last4(other + masked[3..]) == masked;
    }

    [Property]
    public bool Separators_change_nothing(string value) =>
        Masks.Last4(value) is not { } masked || masked == Masks.Last4(string.Join(" -./", value.ToCharArray()));

    [Property]
    public bool A_masked_value_masked_again_reveals_nothing_new(string value) => Masks.Last4(Masks.Last4(value)) is null;

    [Fact]
    public void The_properties_meet_values_that_are_shown()
    {
        // Else every property above would hold because everything is withheld.
        IEnumerable<string> sample = FsCheck.Fluent.Gen.Sample(HostileStrings.Strings().Generator, 1_000);
        Assert.InRange(sample.Count(value => Masks.Last4(value) is not null), 100, 900);
    }

    [Fact]
    public void A_very_long_value_shows_no_more() => Assert.Equal("***4444", Masks.Last4(new string('4', 10_000_000)));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.Last4(null));
}
