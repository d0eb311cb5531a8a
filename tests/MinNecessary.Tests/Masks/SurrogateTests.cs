using FsCheck.Xunit;

namespace MinNecessary.Tests.Masking;

[Properties(Arbitrary = [typeof(HostileStrings)], MaxTest = 2_000)]
public sealed class SurrogateTests
{
    [Property]
    public bool It_is_32_hexadecimal_digits_that_are_never_the_same(string value) =>
        Masks.Surrogate(value, Contexts.Of()) is not { } masked
            ? value.Length == 0
            : masked.Length == 32 && masked.All(char.IsAsciiHexDigitLower) && masked != Masks.Surrogate(value, Contexts.Of());

    [Fact]
    public void A_source_that_keeps_the_pairs_is_asked() => Assert.Equal("S-17", Masks.Surrogate("900-11-2222", With(_ => "S-17")));

    [Property]
    public bool A_source_that_gives_the_value_shows_nothing(string value) => Masks.Surrogate(value, With(given => given)) is null;

    [Property]
    public bool A_source_that_gives_the_value_with_something_around_it_shows_nothing(string value) =>
        Masks.Surrogate("Testina" + value, With(given => $"S-{given}-1")) is null;

    [Theory]
    [InlineData("900-11-2222", "900112222")]
    [InlineData("900112222", "900-11-2222")]
    [InlineData("900112222", "S/900 11 2222")]
    [InlineData("Testina Sample", "TESTINA SAMPLE")]
    [InlineData("Testina Sample", "x.testina_sample")]
    [InlineData("1234", "S1234")]
    [InlineData("12", "1-2")]
    [InlineData("山田", "S山田")]
    [InlineData("👩🏽‍⚕️", "S👩🏽‍⚕️")]
    [InlineData("Müller", "S-MÜLLER")]
    [InlineData("山", "S山1")]
    [InlineData("--", "**")]
    public void A_value_that_is_only_written_otherwise_is_no_surrogate(string value, string given) => Assert.Null(Masks.Surrogate(value, With(_ => given)));

    // Attributes cannot hold half a surrogate pair.
    [Fact]
    public void Half_a_character_is_no_surrogate_either() => Assert.Null(Masks.Surrogate("\uD83D", With(_ => "S\uD83D")));

    [Theory]
    [InlineData("7", "S-17")]
    [InlineData("12", "f12e")]
    [InlineData("900-11-2222", "17")]
    [InlineData("--", "S--1")]
    public void A_value_so_short_that_it_is_there_by_chance_withholds_nothing(string value, string given) => Assert.Equal(given, Masks.Surrogate(value, With(_ => given)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n")]
    public void A_source_that_gives_nothing_shows_nothing(string? given) => Assert.Null(Masks.Surrogate("900-11-2222", With(_ => given!)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_stays_nothing_and_no_source_is_asked(string? value) =>
        Assert.Null(Masks.Surrogate(value, With(_ => throw new InvalidOperationException("asked"))));

    private static MaskContext With(Func<string, string> give) => Contexts.Of(surrogates: new Source(give));

    private sealed class Source(Func<string, string> give) : ISurrogateSource
    {
        public string GetSurrogate(string value) => give(value);
    }
}
