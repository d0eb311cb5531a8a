using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation.Sections;

/// <summary>45 CFR 164.514(d)(5): no entire medical record without its justification.</summary>
public sealed class Section164_514_d_5_Tests
{
    private const string Everything = "\"Diagnosis\", \"Procedure\", \"Medication\", \"LabResult\", \"VitalSign\", \"ClinicalNote\"";

    private static readonly string[] Clinical = ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"];

    [Theory]
    [InlineData("Use", null)]
    [InlineData("Disclosure", "Plan")]
    [InlineData("Request", "Plan")]
    public void Section_164_514_d_5_a_grant_that_shows_the_entire_record_without_saying_why_does_not_validate(string activity, string? recipient)
    {
        Assert.False(PolicyDocument.TryParse(Office.Text(Office.Grant(activity, recipient, "Audit", disclose: Everything)), out _, out IReadOnlyList<PolicyError> errors));
        Assert.Equal("MN0129", Assert.Single(errors).Id);
        Verdict.Allowed(Office.Ask(Office.With(Office.Grant(activity, recipient, "Audit", "\"entireRecord\": \"An audit reads it whole.\"", Everything))), [.. Clinical.Order(StringComparer.Ordinal)]);
    }

    [Fact]
    public void Section_164_514_d_5_what_the_minimum_necessary_does_not_apply_to_needs_no_justification() =>
        Assert.Equal(6, Office.Ask(Office.Disclosure("Hospital", "Care", "\"exemption\": \"Treatment\"", disclose: Everything), Office.Known with { Exemptions = [new ExemptionEvidence(Exemption.Treatment, "e")] }).Categories.Count);

    [Theory]
    [InlineData(null, false)]
    [InlineData(" ", false)]
    [InlineData("justification-1", true)]
    public void Section_164_514_d_5_whoever_approves_an_entire_record_justifies_it(string? justification, bool isAllowed)
    {
        MinNecessary.Evaluation evaluation = Review([.. Clinical, "Name"], justification);
        if (isAllowed)
        {
            Assert.Equal(7, evaluation.Categories.Count);
        }
        else
        {
            Verdict.Denied(evaluation, "EntireRecordNotJustified", "45 CFR 164.514(d)(5)");
        }
    }

    [Fact]
    public void Section_164_514_d_5_a_part_of_the_record_needs_no_justification() => Verdict.Allowed(Review([.. Clinical.Skip(1), "Name"], null));

    private static MinNecessary.Evaluation Review(string[] categories, string? justification) => Office.Ask(
        Office.Use("Billing", policy: Section164_514_d_3_Tests.Criteria),
        Activity.Disclosure,
        "Family",
        "Litigation",
        Office.Known with
        {
            Approval = new ReviewApproval
            {
                Id = "approval-1",
                Activity = Activity.Disclosure,
                Recipient = "Family",
                Purpose = "Litigation",
                Subject = "MRN-1",
                IsApproved = true,
                ReviewerId = "u-99",
                ReviewerRole = "Officer",
                Rationale = "Needed.",
                Categories = categories,
                ReviewedAt = Office.Now,
                ExpiresAt = Office.Now.AddHours(3),
                EntireRecordJustificationId = justification,
            },
        });
}
