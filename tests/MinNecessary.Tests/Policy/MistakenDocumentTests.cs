using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>The generator reads on where a policy has mistakes, to report what else is mistaken. What is mistaken is not in what it reads.</summary>
public sealed class MistakenDocumentTests
{
    [Theory]
    [InlineData("\"Diagnosis\", \"InfertilityTreatment\"]", "\"Diagnosis\", \"PsychotherapyNote\", \"Diagnossis\"]")]
    public void A_category_that_is_unknown_or_prohibited_is_not_disclosed(string correct, string mistaken) =>
        Assert.Equal(["Diagnosis"], Read(correct, mistaken)!.FindGrant("Coding")!.Disclose);

    [Fact]
    public void A_mask_that_is_unknown_or_of_what_no_grant_shows_masks_nothing() => Assert.Equal(
        ["Name"], Read("{ \"BirthDate\": \"Year\", ", "{ \"BirthDate\": \"Yaer\", \"PsychotherapyNote\": \"Redact\", \"Birth\": \"Redact\", ")!.FindGrant("Coding")!.Mask.Keys);

    [Fact]
    public void A_condition_that_the_grant_does_not_have_is_not_set_aside() =>
        Assert.Empty(Read("\"overrides\": [\"AssignedWork\"]", "\"overrides\": [\"IdentityVerified\"]")!.FindGrant("Coding")!.Emergency!.Overrides);

    [Theory]
    [InlineData("\"P1Y\"", "\"P\"")]
    [InlineData("\"P1Y\"", "7")]
    [InlineData("\"2026-10-15\"", "\"yesterday\"")]
    public void A_review_that_is_mistaken_is_never_due(string correct, string mistaken) => Assert.Null(Read(correct, mistaken)!.ReviewDue);

    [Theory]
    [InlineData("\"name\": \"Billing\",", "")]
    [InlineData("\"Billing\"", "\"class\"")]
    public void Without_a_name_that_code_can_bear_there_is_no_document(string correct, string mistaken) => Assert.Null(Read(correct, mistaken));

    [Fact]
    public void Criteria_of_which_one_is_mistaken_do_not_make_a_mistake_of_a_grant_that_may_need_it()
    {
        const string Two = "\"Asked\": { \"activity\": \"Requests\", \"reviewer\": \"Officer\", \"questions\": [\"Why?\"], \"validFor\": \"P1D\" }, \"Outside\"";
        PolicyDocument.Read(SmallPolicy.With("\"Outside\"", Two).Replace("\"transaction\": \"276\"", "\"routine\": false", StringComparison.Ordinal), out IReadOnlyList<PolicyError> errors);
        Assert.Equal("MN0105", Assert.Single(errors).Id);
    }

    private static PolicyDocument? Read(string correct, string mistaken)
    {
        PolicyDocument? document = PolicyDocument.Read(SmallPolicy.With(correct, mistaken), out IReadOnlyList<PolicyError> errors);
        Assert.NotEmpty(errors);
        return document;
    }
}
