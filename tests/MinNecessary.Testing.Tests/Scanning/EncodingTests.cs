using System.Text;
using MinNecessary.Testing.Tests.Models;

namespace MinNecessary.Testing.Tests.Scanning;

public sealed class EncodingTests
{
    private static readonly CanariedModel<Menagerie> Filled = new Testing.Canaries(21).Fill<Menagerie>();
    private static readonly CanaryScanner Scanner = new(Filled.Canaries);

    private static readonly Dictionary<string, Func<string, string>> Cases = new()
    {
        ["as it is"] = text => text,
        ["upper case"] = text => text.ToUpperInvariant(),
        ["lower case"] = text => text.ToLowerInvariant(),
    };

    public static TheoryData<string, string> EncodingsAndCases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string encoding in Encodings.All.Keys)
            {
                foreach (string cased in Cases.Keys)
                {
                    data.Add(encoding, cased);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Alignments => [.. Encodings.All.Keys.Where(name => name.StartsWith("base64", StringComparison.Ordinal) && !name.Contains("twice", StringComparison.Ordinal) && !name.Contains("UTF-16", StringComparison.Ordinal) && !name.Contains("lines", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(EncodingsAndCases))]
    public void A_leak_is_found_in_each_encoding_and_case(string encoding, string cased)
    {
        foreach (Canary canary in Filled.Canaries)
        {
            byte[] leak = Encodings.All[encoding](Cases[cased](canary.Value));

            CanarySighting sighting = Assert.Single(Scanner.Scan(leak));

            Assert.Same(canary, sighting.Canary);
            Assert.True(sighting.IsWhole, $"{canary} was found in part: {sighting.Found}");
        }
    }

    [Theory]
    [MemberData(nameof(EncodingsAndCases))]
    public void What_is_no_canary_is_not_found_in_any_encoding(string encoding, string cased)
    {
        foreach (Canary other in new Testing.Canaries(22).Fill<Menagerie>().Canaries.Where(canary => !canary.Value.StartsWith("19", StringComparison.Ordinal) && !canary.Value.StartsWith("18", StringComparison.Ordinal)))
        {
            Assert.Empty(Scanner.Scan(Encodings.All[encoding](Cases[cased](other.Value))));
        }
    }

    [Theory]
    [MemberData(nameof(Alignments))]
    public void Base64_that_was_put_into_upper_or_lower_case_is_found(string encoding)
    {
        foreach (Canary canary in Filled.Canaries.Where(canary => canary.Forms[0].Kind == CanaryFormKind.Text))
        {
            string text = Encoding.UTF8.GetString(Encodings.All[encoding](canary.Value));

            Assert.Same(canary, Assert.Single(Scanner.Scan(text.ToUpperInvariant())).Canary);
            Assert.Same(canary, Assert.Single(Scanner.Scan(text.ToLowerInvariant())).Canary);
        }
    }

    [Fact]
    public void A_mixture_of_escaped_and_plain_characters_is_found()
    {
        Canary canary = Filled.Canaries.Single(canary => canary.Member == "Menagerie.Email");
        string mixed = string.Concat(canary.Value.Select((character, index) => index % 2 == 0 ? $"%{(int)character:x2}" : character.ToString()));

        Assert.Equal("percent-encoded", Assert.Single(Scanner.Scan("/find?q=" + mixed)).Encoding);
    }

    [Fact]
    public void How_it_was_written_is_said_from_the_inside_out()
    {
        Canary canary = Filled.Canaries.Single(canary => canary.Member == "Menagerie.Telephone");
        string escaped = string.Concat(canary.Value.Select(character => $"%{(int)character:x2}"));

        Assert.Equal("percent-encoded in base64", Assert.Single(Scanner.Scan(Convert.ToBase64String(Encoding.UTF8.GetBytes("phone=" + escaped)))).Encoding);
    }

    [Fact]
    public void A_part_that_no_mask_shows_is_found_and_one_that_a_mask_shows_is_not()
    {
        Canary canary = Filled.Canaries.Single(canary => canary.Member == "Menagerie.NameInField");
        string token = canary.Forms[0].Text;

        Assert.Empty(Scanner.Scan($"{token[..8]}*** ***{token[^8..]}"));
        CanarySighting sighting = Assert.Single(Scanner.Scan($"***{token[^9..]}"));
        Assert.False(sighting.IsWhole);
        Assert.Equal(token[^9..], sighting.Found);
    }

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(Scanner.Scan(""));
}
