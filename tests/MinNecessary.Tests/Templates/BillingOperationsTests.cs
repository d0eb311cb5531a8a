using MinNecessary.Policy;

namespace MinNecessary.Tests.Templates;

/// <summary>The template's operations are those of a whole practice: no stage, trigger or measure is left out.</summary>
public sealed class BillingOperationsTests
{
    private static readonly PolicyDocument Template = BillingTemplate.Document;

    private static readonly OperationsDefinition Operations = Template.Operations!;

    [Fact]
    public void It_has_every_stage_from_the_first_call_to_the_last_payment() => Assert.Equal(
        [
            "Scheduling", "Registration", "Eligibility", "Authorization", "ChargeCapture", "Coding", "Submission", "FollowUp", "Posting", "Denials", "Appeals", "Statements",
            "Collections", "Paid", "Credentialing",
        ],
        Operations.Stages.Select(stage => stage.Name));

    [Fact]
    public void Every_grant_for_billing_is_of_a_stage() => Assert.Equal(
        ["Analytics", "ComplianceAudit"], Template.Grants.Select(grant => grant.Name).Except(Operations.Stages.SelectMany(stage => stage.Grants)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_owner_of_a_stage_may_do_its_work() => Assert.All(
        Operations.Stages, stage => Assert.All(stage.Grants, grant => Assert.Equal(stage.Owner, Template.FindGrant(grant)!.Role)));

    [Fact]
    public void Every_trigger_opens_a_case_and_every_measure_has_an_owner()
    {
        Assert.Equal(Enum.GetValues<CaseTrigger>().Order(), Operations.Cases.Values.Select(kind => kind.Trigger).Order());
        Assert.Equal(Enum.GetValues<Kpi>().Order(), Operations.Kpis.Keys.Order());
        Assert.Equal(Operations.Kpis.Keys.Order(), Operations.WeeklyReview!.Kpis.Concat(Operations.MonthlyReview!.Kpis).Order());
        Assert.Equal(7, Operations.WeeklyReview.Kpis.Count);
    }

    [Fact]
    public void Every_business_associate_is_a_vendor() => Assert.Equal(
        Template.Recipients.Values.Where(recipient => recipient.Kind is RecipientKind.BusinessAssociate or RecipientKind.AIVendor or RecipientKind.Clearinghouse).Select(recipient => recipient.Name).Order(StringComparer.Ordinal),
        Operations.Vendors.Values.Select(vendor => vendor.Recipient).Order(StringComparer.Ordinal));

    [Fact]
    public void Work_ages_in_the_usual_buckets_from_its_submission()
    {
        Assert.Equal(AgingStart.SubmissionDate, Operations.Aging!.From);
        Assert.Equal([30, 60, 90, 120], Operations.Aging.Bounds);
    }

    [Fact]
    public void An_expected_turnaround_is_not_longer_than_the_whole_chain() => Assert.All(
        Operations.Cases.Values, kind => Assert.True(kind.Expected <= Operations.Escalations[kind.Escalation].Steps[^1].After, kind.Name));

    [Fact]
    public void The_standard_words_are_defined() =>
        Assert.Equal(["AgingStatus", "AppealClosed", "AppealFiled", "CleanClaim", "SubmissionComplete"], Operations.Definitions.Keys.Order(StringComparer.Ordinal));
}
