using System.Text.Json.Nodes;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>Each mistake in a policy is one error, at its place, that says what is wrong and how to mend it.</summary>
public sealed class PolicyMistakeTests
{
    [Fact]
    public void The_policy_without_a_mistake_has_no_error()
    {
        Assert.True(PolicyDocument.TryParse(SmallPolicy.Text, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors), string.Join('\n', errors));
        Assert.Equal("Billing 2026.1", document.ToString());
        Assert.Equal("Privacy Officer", document.Owner);
        Assert.Equal((new DateOnly(2026, 11, 1), new DateOnly(2027, 11, 1)), (document.Effective, document.Expires));
        Assert.Equal(["InfertilityTreatment"], document.Categories);
        Assert.Equal(["privacy-basics", "coding"], document.Roles["Coder"].Training);
        Assert.Equal(("CLMATTCH", PurposeBasis.Payment), (document.Purposes["Coding"].Code, document.Purposes["Coding"].Basis));
        Assert.Equal(RecipientKind.BusinessAssociate, document.Recipients["Agency"].Kind);
        GrantDefinition coding = document.FindGrant("Coding")!;
        Assert.Same(coding, document.FindGrant(Activity.Use, "Coder", null, "Coding"));
        Assert.Equal(["Diagnosis", "InfertilityTreatment"], coding.Disclose);
        Assert.Equal([new("BirthDate", "Year"), new("Name", "Initials")], coding.Mask);
        Assert.Equal(["TrainingCurrent", "AssignedWork"], coding.When);
        Assert.Equal(["Claim"], coding.Models);
        Assert.Same(document.FindGrant("Collections"), document.FindGrant(Activity.Disclosure, "Liaison", "Agency", "Collections"));
        Assert.Null(document.FindGrant("coding"));
    }

    [Theory]
    [MemberData(nameof(PolicyMistakes.Syntax), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Keys), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Values), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Names), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Grants), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Declarations), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Restrictions), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Criteria), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.GrantParts), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.GrantRules), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Flow), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Exceptions), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Measures), MemberType = typeof(PolicyMistakes))]
    [MemberData(nameof(PolicyMistakes.Partners), MemberType = typeof(PolicyMistakes))]
    public void A_mistake_is_one_error_at_its_place_that_says_how_to_mend_it(string id, string correct, string mistaken, string wrong, string mend) =>
        AssertOne(id, new MarkedText(SmallPolicy.With(correct, mistaken)), wrong, mend);

    [Fact]
    public void A_text_without_a_document_is_one_error_at_its_end() => AssertOne("MN0101", new MarkedText(" \r\n\t«»"), "ends", "a value");

    [Fact]
    public void Every_error_id_that_parsing_can_give_has_a_mistake_that_gives_it()
    {
        IEnumerable<string> ids = new[]
        {
            PolicyMistakes.Syntax(), PolicyMistakes.Keys(), PolicyMistakes.Values(), PolicyMistakes.Names(), PolicyMistakes.Grants(),
            PolicyMistakes.Declarations(), PolicyMistakes.Restrictions(), PolicyMistakes.Criteria(), PolicyMistakes.GrantParts(), PolicyMistakes.GrantRules(),
            PolicyMistakes.Flow(), PolicyMistakes.Exceptions(), PolicyMistakes.Measures(), PolicyMistakes.Partners(),
        }
            .SelectMany(rows => rows).Select(row => (string)((object[])row)[0]).Append("MN0116").Append("MN0142").Distinct().Order(StringComparer.Ordinal);
        // Those between are of presets, and of policy and models together. What opens no case is in OperationsMistakeTests.
        Assert.Equal([.. Enumerable.Range(101, 16).Append(121).Concat(Enumerable.Range(126, 7)).Concat(Enumerable.Range(134, 10)).Select(number => $"MN0{number}")], ids);
    }

    [Fact]
    public void An_amount_that_no_decimal_holds_is_one_error() => AssertOne(
        "MN0105", new MarkedText(SmallPolicy.With("2500.50", "«123456789012345678901234567890»")), "'below' of row condition 'Amount' should be a number", "at most 28 digits");

    [Theory]
    [InlineData("purposes", "MN0104")]
    [InlineData("purposes", "MN0105")]
    [InlineData("roles", "MN0104")]
    [InlineData("roles", "MN0105")]
    [InlineData("recipients", "MN0105")]
    [InlineData("categories", "MN0105")]
    [InlineData("masks", "MN0105")]
    [InlineData("labels", "MN0105")]
    [InlineData("conditions", "MN0105")]
    [InlineData("criteria", "MN0105")]
    public void Where_names_are_not_declared_at_all_what_uses_them_is_no_mistake_of_its_own(string key, string id)
    {
        JsonObject policy = JsonNode.Parse(SmallPolicy.Text)!.AsObject();
        policy["grants"]!["Coding"]!["mask"]!["Name"] = "FirstWord";
        policy["grants"]!["Coding"]!["when"]!.AsArray().Add("OnSite");
        Assert.Empty(Errors(policy.ToJsonString()));
        policy.Remove(key);
        if (id == "MN0105")
        {
            policy[key] = new JsonArray();
        }

        Assert.Equal(id, TheErrorOf(policy.ToJsonString()).Id);
    }

    [Theory]
    [InlineData("\"kind\": \"Provider\"", "\"kind\": «\"Providr\"»")]
    [InlineData("\"kind\": \"PublicOfficial\"", "\"kind\": «\"Official\"»")]
    [InlineData("\"basis\": \"Treatment\"", "\"basis\": «\"Treatmnt\"»")]
    [InlineData("\"basis\": \"Other\"", "\"basis\": «7»")]
    [InlineData("\"AgreementInForce\", \"IdentityVerified\"]", "\"AgreementInForce\", «\"IdentityVerfied\"»]")]
    public void What_follows_from_a_mistake_is_no_mistake_of_its_own(string correct, string mistaken) =>
        Assert.Equal(Place(new MarkedText(SmallPolicy.With(correct, mistaken))), Place(TheErrorOf(new MarkedText(SmallPolicy.With(correct, mistaken)).Text)));

    [Fact]
    public void A_policy_longer_than_the_limit_is_one_error_before_anything_else_is_read()
    {
        string longest = SmallPolicy.Text + new string(' ', PolicyJsonReader.LongestText - SmallPolicy.Text.Length);
        Assert.True(PolicyDocument.TryParse(longest, out _, out _));
        PolicyError error = TheErrorOf(longest + " ");
        Assert.Equal(("MN0116", 1, 1), (error.Id, error.Line, error.Column));
        Assert.Contains("Split it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_nested_deeper_than_the_limit_is_one_error_where_it_becomes_too_deep()
    {
        string open = new('[', PolicyJsonReader.DeepestNesting);
        string close = new(']', PolicyJsonReader.DeepestNesting);
        Assert.DoesNotContain(Errors(open + close), error => error.Id == "MN0116");
        AssertOne("MN0116", new MarkedText(open + "«»[]" + close), "deeper than 32 levels", "No part of a policy needs that");
    }

    [Fact]
    public void Every_mistake_is_listed_by_position()
    {
        string text = SmallPolicy.Text.Replace("\"TrainingCurrent\"", "\"TrainingCurent\"", StringComparison.Ordinal).Replace("\"disclose\": [\"Balance\"]", "\"disclose\": [\"Balanc\"]", StringComparison.Ordinal)
            .Replace("\"version\"", "\"vers\"", StringComparison.Ordinal);
        Assert.Equal(["MN0104", "MN0103", "MN0111", "MN0106"], Errors(text).Select(error => error.Id));
        PolicyException exception = Assert.Throws<PolicyException>(() => PolicyDocument.Parse(text));
        Assert.Equal(4, exception.Errors.Count);
        Assert.All(exception.Errors, error => Assert.Contains(error.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_null_text_is_an_argument_error() =>
        Assert.Throws<ArgumentNullException>("json", () => PolicyDocument.TryParse(null!, out _, out _));

    private static (int Line, int Column, int Length) Place(MarkedText marked) => (marked.Line, marked.Column, marked.Length);

    private static (int Line, int Column, int Length) Place(PolicyError error) => (error.Line, error.Column, error.Length);

    private static void AssertOne(string id, MarkedText marked, string wrong, string mend)
    {
        PolicyError error = TheErrorOf(marked.Text);
        Assert.Equal((id, marked.Line, marked.Column, marked.Length), (error.Id, error.Line, error.Column, error.Length));
        Assert.Contains(wrong, error.Message, StringComparison.Ordinal);
        Assert.Contains(mend, error.Message, StringComparison.Ordinal);
        Assert.Equal($"({marked.Line},{marked.Column}): {id}: {error.Message}", error.ToString());
    }

    private static PolicyError TheErrorOf(string text) => Assert.Single(Errors(text));

    private static IReadOnlyList<PolicyError> Errors(string text)
    {
        bool parsed = PolicyDocument.TryParse(text, out PolicyDocument? document, out IReadOnlyList<PolicyError> errors);
        Assert.Equal(parsed, document is not null);
        Assert.Equal(parsed, errors.Count == 0);
        return errors;
    }
}
