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
    public void A_mistake_is_one_error_at_its_place_that_says_how_to_mend_it(string id, string correct, string mistaken, string wrong, string mend) =>
        AssertOne(id, new MarkedText(SmallPolicy.With(correct, mistaken)), wrong, mend);

    [Fact]
    public void A_text_without_a_document_is_one_error_at_its_end() => AssertOne("MN0101", new MarkedText(" \r\n\t«»"), "ends", "a value");

    [Fact]
    public void Every_error_id_that_parsing_can_give_has_a_mistake_that_gives_it()
    {
        IEnumerable<string> ids = new[] { PolicyMistakes.Syntax(), PolicyMistakes.Keys(), PolicyMistakes.Values(), PolicyMistakes.Names(), PolicyMistakes.Grants() }
            .SelectMany(rows => rows).Select(row => (string)((object[])row)[0]).Append("MN0116").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([.. Enumerable.Range(101, 16).Select(number => $"MN0{number}"), "MN0121"], ids);
    }

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
        string text = SmallPolicy.Text.Replace("\"TrainingCurrent\"", "\"TrainingCurent\"", StringComparison.Ordinal).Replace("\"Balance\"", "\"Balanc\"", StringComparison.Ordinal)
            .Replace("\"version\"", "\"vers\"", StringComparison.Ordinal);
        Assert.Equal(["MN0104", "MN0103", "MN0111", "MN0106"], Errors(text).Select(error => error.Id));
        PolicyException exception = Assert.Throws<PolicyException>(() => PolicyDocument.Parse(text));
        Assert.Equal(4, exception.Errors.Count);
        Assert.All(exception.Errors, error => Assert.Contains(error.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_null_text_is_an_argument_error() =>
        Assert.Throws<ArgumentNullException>("json", () => PolicyDocument.TryParse(null!, out _, out _));

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
