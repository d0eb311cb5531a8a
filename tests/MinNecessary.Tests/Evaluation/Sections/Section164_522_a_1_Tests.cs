using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.522(a)(1): restrictions by label, and what of a restriction an emergency sets aside.</summary>
public sealed class Section164_522_a_1_Tests
{
    private const string Why = "Unresponsive in room 4";

    private const string Procedure = "\"emergency\": { \"roles\": [\"Nurse\"], \"for\": \"PT4H\" }";

    [Fact]
    public void Section_164_522_a_1_a_restriction_of_what_carries_a_label_withholds_it_and_nothing_else()
    {
        PolicyDocument policy = Office.Disclosure("Plan", "Billing", policy: "\"labels\": { \"Vip\": { \"description\": \"Known to many\" } }");
        Assert.All(new[] { RestrictionKind.Other, RestrictionKind.PaidInFull }, kind =>
        {
            MinNecessary.Evaluation evaluation = Office.Ask(policy, Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = kind, Label = "Vip" }] });
            Verdict.Allowed(evaluation, "Diagnosis", "Name");
            Assert.Equal(["Vip"], evaluation.LabelsThatHaveToBeCarried);
            Assert.Equal(["SubstanceUse", "Vip"], evaluation.WithheldLabels);
        });
    }

    [Theory]
    [InlineData("Ssn", "Diagnosis")] // A part of what it restricts is shown.
    [InlineData("Nothing")] // No one knows what it restricts.
    public void Section_164_522_a_1_iii_a_restriction_that_takes_or_may_take_something_is_set_aside(params string[] categories)
    {
        Facts agreed = Office.Known with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed, Categories = categories }] };
        MinNecessary.Evaluation evaluation = Office.Ask(Office.Use("Care", Procedure), agreed, Why, roles: ["Nurse", "Clerk"]);
        Verdict.Allowed(evaluation, "Diagnosis", "Name");
        Assert.Equal("RecordRestricted", Verdict.Codes(evaluation.Waived));
    }

    [Theory]
    [InlineData(true, "Name")]
    [InlineData(false, "SubstanceUse")]
    public void Part_2_51_it_is_an_emergency_of_that_consent_where_the_programme_or_the_category_needs_one(bool isFromProgram, string category)
    {
        PolicyDocument policy = Office.Use("Care", Procedure, disclose: $"\"{category}\"");
        MinNecessary.Evaluation evaluation = Office.Ask(policy, Office.Known with { IsFromSubstanceUseProgram = isFromProgram }, Why, roles: ["Nurse", "Clerk"]);
        Verdict.Allowed(evaluation, category);
        Assert.Equal("SubstanceUseConsentMissing", Verdict.Codes(evaluation.Waived));
    }
}
