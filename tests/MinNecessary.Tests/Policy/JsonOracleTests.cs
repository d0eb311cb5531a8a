using System.Text.Json;
using System.Text.RegularExpressions;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>
/// Our reader accepts what System.Text.Json accepts, and reads the same from it. Stricter on purpose: a key that stands
/// twice, half a surrogate pair, length and depth. Laxer on purpose: a byte order mark, which editors write.
/// </summary>
public sealed partial class JsonOracleTests
{
    private const int Cases = 8_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Valid_json_is_read_as_System_Text_Json_reads_it(int seed)
    {
        var json = new RandomJson(new Random(seed));
        int accepted = Enumerable.Range(0, Cases).Count(_ => AgreesAndAccepts(json.Valid()));
        Assert.InRange(accepted, Cases / 2, Cases - 1);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Spoilt_json_is_rejected_where_System_Text_Json_rejects_it(int seed)
    {
        var json = new RandomJson(new Random(seed));
        int accepted = Enumerable.Range(0, Cases).Count(_ => AgreesAndAccepts(json.Spoilt()));
        Assert.InRange(accepted, Cases / 20, Cases - (Cases / 3));
    }

    [Fact]
    public void A_spoilt_template_is_rejected_where_System_Text_Json_rejects_it()
    {
        var random = new Random(5);
        string template = Templates.BillingTemplate.Text;
        int accepted = Enumerable.Range(0, 1_500).Count(_ => AgreesAndAccepts(Mutation.Of(template, random)));
        Assert.InRange(accepted, 50, 1_450);
    }

    [Fact]
    public void Each_rejection_that_is_ours_alone_is_one_that_was_meant()
    {
        Assert.False(AgreesAndAccepts("""{ "a": 1, "a": 1 }"""));
        Assert.False(AgreesAndAccepts("""{ "a": 1, "\u0061": 1 }"""));
        Assert.False(AgreesAndAccepts("""["\uD800"]"""));
        Assert.False(AgreesAndAccepts("""["\uDE00\uD83D"]"""));
        Assert.True(AgreesAndAccepts("""["\uD83D\uDE00", { "a": 1, "A": { "a": 1 } }]"""));
        Assert.True(AgreesAndAccepts("\uFEFF{}"));
        Assert.False(AgreesAndAccepts("\uFEFF\uFEFF{}"));
    }

    private static bool AgreesAndAccepts(string text)
    {
        List<PolicyError> errors = [];
        PolicyNode? read = new PolicyJsonReader(text, errors).Read();
        bool isAccepted = errors.Count == 0;
        Assert.True(isAccepted ? read is not null : errors.TrueForAll(error => error.Id is "MN0101" or "MN0102" or "MN0116"), text);
        using JsonDocument? expected = Oracle(text);
        if (expected is null || !IsReadableByUs(expected.RootElement, 1))
        {
            Assert.False(isAccepted, $"Accepted, though it should not be: {text}");
            return false;
        }

        Assert.True(isAccepted, $"Rejected with {errors.FirstOrDefault()}: {text}");
        AssertEqual(expected.RootElement, read!);
        return true;
    }

    // System.Text.Json reads UTF-8, which cannot say that half of a pair is an escape and half is not; .NET text can.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)[\uD800-\uDFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOfAPair();

    private static JsonDocument? Oracle(string text)
    {
        try
        {
            string escaped = HalfOfAPair().Replace(text, match => $"\\u{(int)match.Value[0]:x4}");
            return JsonDocument.Parse(escaped.StartsWith('\uFEFF') ? escaped[1..] : escaped);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsReadableByUs(JsonElement element, int depth)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => depth <= PolicyJsonReader.DeepestNesting
                    && element.EnumerateObject().Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == element.EnumerateObject().Count()
                    && element.EnumerateObject().All(member => IsReadableByUs(member.Value, depth + 1)),
                JsonValueKind.Array => depth <= PolicyJsonReader.DeepestNesting && element.EnumerateArray().All(item => IsReadableByUs(item, depth + 1)),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in an escape.
            return false;
        }
    }

    private static void AssertEqual(JsonElement expected, PolicyNode read)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(PolicyNodeKind.Object, read.Kind);
                Assert.Equal(expected.EnumerateObject().Select(member => member.Name), read.Members.Select(member => member.Key));
                Assert.All(expected.EnumerateObject().Zip(read.Members), pair => AssertEqual(pair.First.Value, pair.Second.Value));
                break;
            case JsonValueKind.Array:
                Assert.Equal(PolicyNodeKind.List, read.Kind);
                Assert.Equal(expected.GetArrayLength(), read.Items.Count);
                Assert.All(expected.EnumerateArray().Zip(read.Items), pair => AssertEqual(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal((PolicyNodeKind.Text, expected.GetString()), (read.Kind, read.Text));
                break;
            default:
                Assert.Equal((PolicyNodeKind.Other, expected.GetRawText()), (read.Kind, read.Text));
                break;
        }
    }
}
