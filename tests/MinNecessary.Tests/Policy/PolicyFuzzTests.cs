using System.Text.Json;
using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>No text makes the reader throw, every error has a place that an editor can go to, and what is accepted is a policy.</summary>
public sealed class PolicyFuzzTests
{
    public static TheoryData<string> Corpus() => [.. PolicyCorpus.Names];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_damaged_policy_gives_errors_inside_its_text_and_is_accepted_only_where_it_is_one(string name)
    {
        var random = new Random(name.Length);
        string policy = PolicyCorpus.Text(name);
        Assert.True(Parses(policy, []));
        HashSet<string> ids = [];
        int valid = 0;
        for (int index = 0; index < 2_000; index++)
        {
            string text = index % 2 == 0 ? Mutation.Of(policy, random) : StructuralMutation.Of(policy, random);
            valid += Parses(text, ids) ? 1 : 0;
        }

        // Else the mutations reach nothing but the JSON reader, or change nothing.
        Assert.InRange(valid, 20, 1_600);
        Assert.Empty(new[] { "MN0101", "MN0102", "MN0103", "MN0104", "MN0105" }.Except(ids));
    }

    [Fact]
    public void The_damage_reaches_every_kind_of_mistake_that_a_text_can_have()
    {
        var random = new Random(14);
        HashSet<string> ids = [];
        foreach (string policy in new[] { SmallPolicy.WithoutOperations, SmallPolicy.Text })
        {
            for (int index = 0; index < 10_500; index++)
            {
                // The places were looked at above.
                _ = PolicyDocument.TryParse(index < 10_000 ? Mutation.Of(policy, random) : StructuralMutation.Of(policy, random), out _, out IReadOnlyList<PolicyError> errors);
                ids.UnionWith(errors.Select(error => error.Id));
            }
        }

        // Not MN0139: that one trigger becomes another is no damage but a decision.
        Assert.Empty(Enumerable.Range(101, 12).Concat([114, 115, 116, 121]).Concat(Enumerable.Range(126, 7)).Concat(Enumerable.Range(134, 9)).Except([139]).Select(number => $"MN0{number}").Except(ids));
    }

    [Fact]
    public void The_policy_with_every_key_has_each_key_that_the_parser_names()
    {
        using var document = JsonDocument.Parse(SmallPolicy.Text);
        ILookup<string, string> met = PolicyKeys.Objects(document.RootElement).SelectMany(found => found.Members.Select(key => (found.Path, key))).ToLookup(each => each.Path, each => each.key);
        Assert.All(PolicyKeys.ByPath, keys => Assert.Empty(keys.Value.Except(met[keys.Key])));

        // What the parser itself names, by an unknown key in the first object of each path.
        foreach ((string path, string[] keys) in PolicyKeys.ByPath)
        {
            JsonNode root = JsonNode.Parse(SmallPolicy.Text)!;
            FirstAt(root, path).Add("zzzzzzzz", "x");
            Assert.False(PolicyDocument.TryParse(root.ToJsonString(), out _, out IReadOnlyList<PolicyError> errors));
            string message = Assert.Single(errors, error => error.Id == "MN0103").Message;
            Assert.Equal(keys.Order(StringComparer.Ordinal), message[(message.IndexOf("The keys are: ", StringComparison.Ordinal) + 14)..^1].Split(", ").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Any_text_gives_errors_inside_it_and_never_an_exception()
    {
        var random = new Random(13);
        for (int index = 0; index < 5_000; index++)
        {
            Assert.False(Parses(HostileText.Next(random), []));
        }
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void A_policy_cut_short_anywhere_or_followed_by_anything_is_none(string name)
    {
        string policy = PolicyCorpus.Text(name).TrimEnd();
        for (int length = 0; length < policy.Length; length += 7)
        {
            Assert.False(Parses(policy[..length], []));
        }

        Assert.All(new[] { "{}", "x", ",", "]", "}", "\"\"", "// end", "\0", policy }, tail => Assert.False(Parses(policy + tail, [])));
        Assert.All(new[] { " ", "\n\r\t " }, space => Assert.True(Parses(space + policy + space, [])));
    }

    [Fact]
    public void A_policy_does_not_supersede_itself_and_its_schema_is_a_text()
    {
        Assert.False(Parses(SmallPolicy.With("\"supersedes\": \"2025.4\"", "\"supersedes\": \"2026.1\""), []));
        Assert.All(new[] { "{ \"name\": \"hidden\" }", "[]", "1", "null" }, value => Assert.False(Parses(SmallPolicy.With("\"minnecessary.policy.schema.json\"", value), [])));
    }

    [Fact]
    public void A_date_is_read_to_its_last_character()
    {
        // .NET's date parsers pass over trailing NULs and some space; a policy's date is exact.
        foreach (string tail in new[] { "\\u0000", " ", "T00:00", "\\u200E" })
        {
            Assert.False(Parses(SmallPolicy.With("2026-11-01", "2026-11-01" + tail), []));
            Assert.False(Parses(SmallPolicy.With("2027-11-01", tail + "2027-11-01"), []));
        }

        Assert.False(Parses(SmallPolicy.With("2026-11-01", "٢٠٢٦-١١-٠١"), []));
    }

    [Theory]
    [InlineData("conditions", "when")]
    [InlineData("categories", "disclose")]
    [InlineData("labels", "labels")]
    [InlineData("roles", "roles")]
    public void Errors_do_not_grow_with_the_product_of_names_and_mistakes(string declared, string mistaken)
    {
        const int many = 12_000;
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        for (int index = 0; index < many; index++)
        {
            policy[declared]!.AsObject()["Declared" + index] = new JsonObject { ["description"] = "x" };
        }

        JsonNode holder = mistaken switch
        {
            "labels" => policy["restrictions"]!["HivOutside"]!,
            "roles" => policy["grants"]!["Coding"]!["emergency"]!,
            _ => policy["grants"]!["Coding"]!,
        };
        holder[mistaken] = new JsonArray([.. Enumerable.Range(0, many).Select(index => JsonValue.Create("Mistaken" + index))]);
        string text = policy.ToJsonString();
        Assert.False(PolicyDocument.TryParse(text, out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal(many, errors.Count);
        Assert.InRange(errors.Sum(error => (long)error.Message.Length), 0, 20L * text.Length);
    }

    private static JsonObject FirstAt(JsonNode node, string path) => path.Length == 0 ? node.AsObject() : path.Split('.').Aggregate(
        (IEnumerable<JsonNode>)[node],
        (found, part) => found.OfType<JsonObject>().SelectMany(each => part == "*" ? each.Select(member => member.Value!) : each[part] is { } value ? [value] : Array.Empty<JsonNode>()))
        .First().AsObject();

    private static bool Parses(string text, HashSet<string> ids)
    {
        bool isValid = PolicyDocument.TryParse(text, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors);
        Assert.Equal(isValid, errors.Count == 0);
        string[] lines = text.Split('\n');
        foreach (PolicyError error in errors)
        {
            ids.Add(error.Id);
            Assert.InRange(error.Line, 1, lines.Length);
            Assert.InRange(error.Column, 1, lines[error.Line - 1].Length + 1);
            Assert.InRange(error.Column + error.Length, 1, lines[error.Line - 1].Length + 1);
        }

        if (document is not null)
        {
            AssertPolicy(document, text);
        }

        return isValid;
    }

    private static void AssertPolicy(PolicyDocument document, string text)
    {
        Assert.Null(PolicyKeys.Against(text));

        // What is valid can be used: the dates are read lazily.
        Assert.True(document.Expires is not { } expires || document.Effective < expires);
        Assert.True(document.ReviewDue is not { } due || document.IsReviewOverdue(DateOnly.MaxValue) == (due < DateOnly.MaxValue));
        Assert.NotEqual(document.Hash, document.Base);
        Assert.NotEqual(document.Version, document.Supersedes);

        // Written anew, indented and with its members in another order, it is the same policy.
        JsonNode node = JsonNode.Parse(text.TrimStart('\uFEFF'))!;
        string written = new JsonObject(node.AsObject().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())).Reverse()).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        Assert.Equal(document.Hash, PolicyDocument.Parse(written).Hash);
    }
}
