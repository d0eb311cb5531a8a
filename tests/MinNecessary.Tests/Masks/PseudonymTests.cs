using System.Security.Cryptography;
using System.Text;
using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 2_000)]
public sealed class PseudonymTests
{
    [Property]
    public bool It_has_22_characters_whatever_the_value(string value, int culture) =>
        Cultures.Under(culture, () => Masks.Pseudonym(value, Contexts.Of())) is not { } masked
            ? value.Length == 0
            : masked.Length == 22 && masked.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');

    [Property]
    public bool Equal_values_look_equal_whoever_they_are_of(string value, string subject) =>
        Masks.Pseudonym(value, Contexts.Of(subject)) == Masks.Pseudonym(new string(value.AsSpan()), Contexts.Of("P-2"));

    [Property]
    public bool Other_values_look_different(string value, string other) =>
        value == other || Masks.Pseudonym(value, Contexts.Of()) != Masks.Pseudonym(other, Contexts.Of());

    [Property]
    public bool Another_key_gives_another(string value, byte key) =>
        value.Length == 0 || key == 1 || Masks.Pseudonym(value, Contexts.Of()) != Masks.Pseudonym(value, Contexts.Of(key: key));

    [Property]
    public bool It_contains_nothing_of_the_value(string value)
    {
        // Six characters are there by chance once in some thousand million.
        string? masked = Masks.Pseudonym(value, Contexts.Of());
        return value.Length < 6 || Enumerable.Range(0, value.Length - 5).All(start => !masked!.Contains(value.Substring(start, 6), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void One_bit_of_the_value_changes_half_of_the_pseudonym()
    {
        int changed = Enumerable.Range(0, 400).Sum(number => Bits(Masks.Pseudonym($"{number * 2}", Contexts.Of())!, Masks.Pseudonym($"{(number * 2) + 1}", Contexts.Of())!));
        Assert.InRange(changed / 400.0, 60, 68);
    }

    [Theory]
    [InlineData("é", "e\u0301")]
    [InlineData("A", "a")]
    [InlineData("A", "Ａ")]
    [InlineData("1", "\u0661")]
    [InlineData("A", "A\0")]
    [InlineData("A", "A\u200B")]
    public void Values_that_look_alike_or_differ_by_what_is_not_seen_are_not_taken_for_one(string value, string other) =>
        Assert.NotEqual(Masks.Pseudonym(value, Contexts.Of()), Masks.Pseudonym(other, Contexts.Of()));

    // Attributes cannot hold half a surrogate pair.
    [Fact]
    public void Values_that_differ_in_half_a_character_are_not_taken_for_one() =>
        Assert.Equal(0x801, Enumerable.Range(0xD800, 0x800).Append(0xFFFD).Select(code => Masks.Pseudonym("A" + (char)code, Contexts.Of())).Distinct().Count());

    [Theory]
    [InlineData("900-11-2222")]
    [InlineData("Müller")]
    [InlineData("𐐷")]
    public void It_is_the_hash_that_the_documentation_names(string value)
    {
        byte[] hash = HMACSHA256.HashData(Enumerable.Repeat((byte)1, 32).ToArray(), Encoding.Unicode.GetBytes("pseudonym\0" + value));
        Assert.Equal(Convert.ToBase64String(hash, 0, 16).TrimEnd('=').Replace('+', '-').Replace('/', '_'), Masks.Pseudonym(value, Contexts.Of()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_stays_nothing(string? value) => Assert.Null(Masks.Pseudonym(value, Contexts.Of()));

    [Fact]
    public void Without_a_key_nothing_is_shown() => Assert.Throws<InvalidOperationException>(() => Masks.Pseudonym("900-11-2222", Contexts.On(Contexts.Today)));

    private static int Bits(string first, string second) => Bytes(first).Zip(Bytes(second), (left, right) => byte.PopCount((byte)(left ^ right))).Sum(bits => bits);

    private static byte[] Bytes(string pseudonym) => Convert.FromBase64String(pseudonym.Replace('-', '+').Replace('_', '/') + "==");
}
