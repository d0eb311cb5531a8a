using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Scanning;

public sealed class ScannerPropertyTests
{
    private static readonly CanariedModel<Claim> Filled = Offices.Claim(41);
    private static readonly CanaryScanner Scanner = new(Filled.Canaries);
    private static readonly string[] TextEncodings = [.. Encodings.All.Keys.Where(name => name is not ("gzip" or "zlib" or "a file of a ZIP archive"))];

    [Property(MaxTest = 1000)]
    public bool Any_canary_is_found_in_any_encoding_and_any_surrounding_text(NonNegativeInt canary, NonNegativeInt encoding, NonNull<string> before, NonNull<string> after)
    {
        Canary leaked = Filled.Canaries[canary.Get % Filled.Canaries.Count];
        byte[] encoded = Encodings.All[TextEncodings[encoding.Get % TextEncodings.Length]](leaked.Value);

        // What stands right beside it is not of its own characters: a digit more makes another number.
        byte[] all = [.. Encoding.UTF8.GetBytes(before.Get + " ~ "), .. encoded, .. Encoding.UTF8.GetBytes(" ~ " + after.Get)];
        return Scanner.Scan(all).Any(sighting => sighting.Canary == leaked);
    }

    [Property(MaxTest = 100)]
    public bool Each_canary_of_any_seed_is_found_as_itself_and_as_no_other(int seed)
    {
        CanariedModel<Menagerie> filled = new Testing.Canaries(seed).Fill<Menagerie>();
        var scanner = new CanaryScanner(filled.Canaries);
        return filled.Canaries.All(canary => canary.Forms.All(form => scanner.Scan($"<{form.Text}>") is [{ IsWhole: true } only] && only.Canary == canary));
    }

    [Property(MaxTest = 300)]
    public bool Any_part_of_nine_characters_of_a_text_is_found(NonNegativeInt canary, NonNegativeInt start)
    {
        Canary[] texts = [.. Filled.Canaries.Where(each => each.Forms[0].Kind == CanaryFormKind.Text)];
        Canary leaked = texts[canary.Get % texts.Length];
        string token = leaked.Forms[0].Text;
        return Scanner.Scan($"<{token.Substring(start.Get % (token.Length - 8), 9)}>").Single().Canary == leaked;
    }

    [Property(MaxTest = 1000)]
    public bool No_canary_is_found_in_other_text(NonNull<string> text) => Scanner.Scan(text.Get).Count == 0;

    // A megabyte each. For a text's canary the chance is about 1 in 100,000 for all of it; for a date, which is eight digits in any of 50 places, and for
    // an amount of seven digits between other signs, it is below 1 in 1,000 in hexadecimal. The seed is fixed: this passes always or never.
    [Theory]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")]
    [InlineData("0123456789abcdef")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ")]
    [InlineData("eeettaaooiinnsshrdlucmfwypvbgkjqxz     .,\n")]
    public void No_canary_is_found_in_a_megabyte_of_chance(string alphabet)
    {
        var random = new Random(20261126);
        string text = string.Create(1 << 20, (random, alphabet), static (span, state) =>
        {
            for (int index = 0; index < span.Length; index++)
            {
                span[index] = state.alphabet[state.random.Next(state.alphabet.Length)];
            }
        });

        Assert.Empty(Scanner.Scan(text));
    }

    [Fact]
    public void No_canary_is_found_in_a_megabyte_of_random_bytes()
    {
        byte[] bytes = new byte[1 << 20];
        new Random(20261127).NextBytes(bytes);

        Assert.Empty(Scanner.Scan(bytes));
    }
}
