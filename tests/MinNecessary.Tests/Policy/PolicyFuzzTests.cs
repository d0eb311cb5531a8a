using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>No text makes the reader throw, and every error has a place that an editor can go to.</summary>
public sealed class PolicyFuzzTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void A_damaged_template_gives_errors_inside_its_text_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        string template = Templates.BillingTemplate.Text;
        HashSet<string> ids = [];
        int valid = 0;
        for (int index = 0; index < 5_000; index++)
        {
            string text = Mutation.Of(template, random);
            valid += Parses(text, ids) ? 1 : 0;
        }

        // Else the mutations reach nothing but the JSON reader.
        Assert.InRange(valid, 100, 4_000);
        Assert.Empty(new[] { "MN0101", "MN0102", "MN0103", "MN0104", "MN0105", "MN0106", "MN0107", "MN0108", "MN0109", "MN0111", "MN0115" }.Except(ids));
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

    [Fact]
    public void A_template_cut_short_anywhere_is_never_a_policy()
    {
        string template = Templates.BillingTemplate.Text.TrimEnd();
        for (int length = 0; length < template.Length; length += 7)
        {
            Assert.False(Parses(template[..length], []));
        }
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

    [Fact]
    public void A_damaged_policy_that_uses_every_key_gives_errors_inside_its_text_and_never_an_exception()
    {
        var random = new Random(14);
        HashSet<string> ids = [];
        int valid = 0;
        for (int index = 0; index < 10_000; index++)
        {
            valid += Parses(Mutation.Of(SmallPolicy.Text, random), ids) ? 1 : 0;
        }

        Assert.InRange(valid, 100, 8_000);
        Assert.Empty(Enumerable.Range(101, 12).Concat([114, 115, 121]).Concat(Enumerable.Range(126, 7)).Select(number => $"MN0{number}").Except(ids));
    }

    private static bool Parses(string text, HashSet<string> ids)
    {
        bool isValid = PolicyDocument.TryParse(text, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors);
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
            // What is valid can be used: the dates are read lazily.
            Assert.True(document.Expires is not { } expires || document.Effective < expires);
            Assert.True(document.ReviewDue is not { } due || document.IsReviewOverdue(DateOnly.MaxValue) == (due < DateOnly.MaxValue));
        }

        return isValid;
    }
}
