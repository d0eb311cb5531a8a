using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 3_000)]
public sealed class FirstTests
{
    [Theory]
    [InlineData("205-555-0100", 3, "205***")]
    [InlineData("2055550100", 3, "205***")]
    [InlineData("205555", 3, "205***")]
    [InlineData("  W-12.34/56", 2, "W1***")]
    [InlineData("aB", 1, "a***")]
    [InlineData("4111 1111 1111 1234", 8, "41111111***")]
    public void It_shows_the_first_letters_or_digits(string value, int count, string masked) => Assert.Equal(masked, Masks.First(value, count));

    [Theory]
    [InlineData("", 1)]
    [InlineData("2", 1)]
    [InlineData("20555", 3)]
    [InlineData("2-0-5-5-5---------", 3)]
    [InlineData("123456789012345", 8)]
    public void A_value_too_short_to_mask_is_withheld(string value, int count) => Assert.Null(Masks.First(value, count));

    [Theory]
    [InlineData("(205) 555-0100")]
    [InlineData("+12055550100")]
    [InlineData("205555010\u0660")]
    [InlineData("２０５５５５０１００")]
    [InlineData("\uFEFF2055550100")]
    [InlineData("2055550100\u200D")]
    [InlineData("205\U00010437550100")]
    [InlineData("2055550100\0")]
    public void A_value_with_any_other_character_is_withheld(string value) => Assert.Null(Masks.First(value, 3));

    [Property]
    public bool It_reveals_so_many_ASCII_letters_or_digits_or_nothing(string value, byte number, int culture)
    {
        int count = Count(number);
        return Cultures.Under(culture, () => Masks.First(value, count)) is not { } masked
            || (masked.Length == 3 + count && masked.EndsWith("***", StringComparison.Ordinal) && Bare(value).StartsWith(masked[..count], StringComparison.Ordinal));
    }

    [Property]
    public bool As_many_letters_or_digits_stay_hidden_as_are_shown(string value, byte number) =>
        Masks.First(value, Count(number)) is null || Bare(value).Length >= 2 * Count(number);

    [Property]
    public bool What_is_hidden_changes_nothing_of_what_is_shown(string value, string hidden, byte number) =>
        Masks.First(value, Count(number)) is not { } masked || Masks.First(masked[..^3] + "00000000" + Bare(hidden), Count(number)) == masked;

    [Property]
    public bool The_first_and_the_last_of_one_value_are_never_the_same_characters(string value, byte number)
    {
        int count = Count(number);
        return (Masks.First(value, count), Masks.Last(value, count)) is not ({ } first, { } last)
            || (Bare(value) is var bare && bare.Length >= 2 * count && bare.StartsWith(first[..count], StringComparison.Ordinal) && bare[count..].EndsWith(last[3..], StringComparison.Ordinal));
    }

    [Property]
    public bool It_withholds_what_Last_withholds(string value, byte number) =>
        Masks.First(value, Count(number)) is null == Masks.Last(value, Count(number)) is null;

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_number_that_no_policy_can_name_is_refused_whatever_the_value(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(count), () => Masks.First(null, count));

    [Fact]
    public void Null_stays_null() => Assert.Null(Masks.First(null, 3));

    private static int Count(byte number) => (number % 8) + 1;

    private static string Bare(string value) => string.Concat(value.Where(char.IsAsciiLetterOrDigit));
}
