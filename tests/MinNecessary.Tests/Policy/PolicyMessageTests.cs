using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>What a message lists and suggests, and in which order mistakes are told.</summary>
public sealed class PolicyMessageTests
{
    [Theory]
    [InlineData(1, "The recipients are: R1. ")]
    [InlineData(20, "R18, R19, R20. ")]
    [InlineData(21, "R18, R19, R20 and more. ")]
    [InlineData(40, "R18, R19, R20 and more. ")]
    public void At_most_twenty_names_are_listed(int count, string end)
    {
        string recipients = string.Join(", ", Enumerable.Range(1, count).Select(number => $"\"R{number}\": {{ \"kind\": \"Other\" }}"));
        PolicyError error = Assert.Single(ErrorsOf($"\"recipients\": {{ {recipients} }}, {Restriction("\"recipients\": [\"Nobody\"]")}", ""));
        Assert.Contains(end, error.Message, StringComparison.Ordinal);
        Assert.Contains("The recipients are: R1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_name_is_declared_none_is_listed() => Assert.Equal(
        "There is no recipient 'Nobody'. The policy has no recipients. Correct it, or declare it under 'recipients'.",
        Assert.Single(ErrorsOf(Restriction("\"recipients\": [\"Nobody\"]"), "")).Message);

    [Fact]
    public void A_hundred_mistakes_have_a_suggestion_and_no_more()
    {
        IReadOnlyList<PolicyError> errors = ErrorsOf("", string.Join(", ", Enumerable.Range(1, 101).Select(number => $"\"Diagnosis{number:000}\"")));
        Assert.Equal(101, errors.Count);
        Assert.All(errors.Take(100), error => Assert.Contains("(did you mean 'Diagnosis'?)", error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("did you mean", errors[100].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_one_line_are_told_from_left_to_right()
    {
        IReadOnlyList<PolicyError> errors = ErrorsOf("", "\"A\", \"B\", \"C\", \"D\"");
        Assert.Single(errors.Select(error => error.Line).Distinct());
        Assert.Equal(errors.Select(error => error.Column).Order(), errors.Select(error => error.Column));
        Assert.Equal(4, errors.Count);
    }

    private static string Restriction(string more) => $"\"restrictions\": {{ \"State\": {{ \"citation\": \"x\", \"withhold\": [\"Hiv\"], {more} }} }}";

    private static IReadOnlyList<PolicyError> ErrorsOf(string more, string disclose)
    {
        Assert.False(PolicyDocument.TryParse(
            $$"""
            {
              "name": "Desk", "version": "1", "effective": "2026-01-01", "owner": "x", "purposes": { "Task": { "basis": "Payment" } }, "roles": { "Clerk": { "description": "x" } },
              {{more}}{{(more.Length > 0 ? "," : "")}}
              "grants": { "Task": { "activity": "Use", "role": "Clerk", "purpose": "Task", "disclose": [{{disclose}}], "why": "x" } }
            }
            """,
            out _,
            out IReadOnlyList<PolicyError> errors));
        return errors;
    }
}
