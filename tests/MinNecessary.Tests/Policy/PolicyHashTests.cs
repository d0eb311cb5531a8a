using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>The hash names what a policy says: a decision carries it, so an auditor can tell which policy decided.</summary>
public sealed class PolicyHashTests
{
    [Fact]
    public void The_hash_is_of_the_canonical_form()
    {
        const string canonical = """{"a":{},"b":[1.0,"x\"\\",true,null,],}""";
        string expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        Assert.Equal(expected, HashOf("""{ "$schema": 7, "b": [1.0, "\u0078\"\\", true, null], "a": {} }"""));
    }

    [Fact]
    public void Layout_order_of_keys_escapes_and_schema_do_not_change_the_hash()
    {
        var random = new Random(21);
        PolicyDocument policy = Templates.BillingTemplate.Document;
        for (int index = 0; index < 200; index++)
        {
            JsonObject shuffled = Shuffled(JsonNode.Parse(Templates.BillingTemplate.Text), random)!.AsObject();
            shuffled["$schema"] = "any" + index;
            var options = new JsonSerializerOptions { WriteIndented = index % 2 == 0, NewLine = index % 4 == 0 ? "\r\n" : "\n", Encoder = index % 3 == 0 ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null };
            Assert.Equal(policy.Hash, PolicyDocument.Parse(shuffled.ToJsonString(options)).Hash);
        }

        Assert.Equal(policy.Hash, PolicyDocument.Parse("\uFEFF" + Templates.BillingTemplate.Text).Hash);
        Assert.Matches("^[0-9a-f]{64}$", policy.Hash);
    }

    [Fact]
    public void A_schema_key_below_the_root_is_part_of_what_the_policy_says() =>
        Assert.NotEqual(HashOf("""{ "a": { "$schema": "x" } }"""), HashOf("""{ "a": {} }"""));

    [Fact]
    public void Every_single_change_gives_a_hash_of_its_own()
    {
        string[] changed = [.. PolicyChanges.Of(SmallPolicy.Text)];
        Assert.True(changed.Length > 150);
        Assert.Equal(changed.Length + 1, changed.Append(SmallPolicy.Text).Select(HashOf).Distinct().Count());
    }

    [Fact]
    public void Texts_that_look_like_structure_collide_with_no_structure()
    {
        var random = new Random(22);
        Dictionary<string, string> texts = [];
        for (int index = 0; index < 30_000; index++)
        {
            string json = Tree(random, 3).ToJsonString();
            string hash = HashOf(json);
            Assert.Equal(texts.TryAdd(hash, json) ? json : texts[hash], json);
        }

        Assert.True(texts.Count > 5_000);
    }

    [Theory]
    [InlineData("""["a","b"]""", """["a\",\"b"]""")]
    [InlineData("""["a\\","b"]""", """["a\\\",\"b"]""")]
    [InlineData("""["true"]""", "[true]")]
    [InlineData("""["1"]""", "[1]")]
    [InlineData("[]", "[[]]")]
    [InlineData("{}", "[]")]
    [InlineData("""["\u0000"]""", """[""]""")]
    [InlineData("""["\n"]""", """["\\n"]""")]
    [InlineData("""["\u00E9"]""", """["e\u0301"]""")]
    [InlineData("""{"a":"b","c":"d"}""", """{"a":"b\",\"c\":\"d"}""")]
    public void Near_texts_have_different_hashes(string left, string right) => Assert.NotEqual(HashOf(left), HashOf(right));

    private static string HashOf(string json)
    {
        List<PolicyError> errors = [];
        PolicyNode? node = new PolicyJsonReader(json, errors).Read();
        Assert.Empty(errors);
        return CanonicalForm.HashOf(node!);
    }

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        if (node is not JsonObject members)
        {
            // Lists keep their order: it is part of what the policy says.
            return node?.DeepClone();
        }

        KeyValuePair<string, JsonNode?>[] order = [.. members];
        random.Shuffle(order);
        return new JsonObject(order.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random))));
    }

    // Keys are written in ordinal order, so that equal trees are equal texts.
    private static JsonNode Tree(Random random, int depth) => (depth == 0 ? 0 : random.Next(4)) switch
    {
        0 or 1 => JsonValue.Create(Word(random)),
        2 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Tree(random, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(_ => Word(random)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => KeyValuePair.Create(key, (JsonNode?)Tree(random, depth - 1)))),
    };

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => "\"\\,:{}[]a\u0001"[random.Next(10)]));
}
