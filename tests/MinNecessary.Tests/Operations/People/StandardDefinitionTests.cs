using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

public sealed class StandardDefinitionTests
{
    private static readonly StandardDefinitions Words = new(PeoplePolicy.Document);
    private static readonly DateOnly Today = new(2026, 6, 30);

    private static readonly AppealFacts Filed = new()
    {
        HasRequest = true, HasReason = true, RefersToClaim = true, RefersToDenial = true, ListsEvidence = true, IsEvidenceJustified = true, HasProofOfTimelyFiling = true, HasReceipt = true,
    };

    [Fact]
    public void A_claim_is_clean_where_nothing_is_known_to_be_wrong_and_nothing_is_unknown()
    {
        var clean = new CleanClaimFacts { HasDefect = false, LacksDocumentation = false, NeedsSpecialTreatment = false };
        Assert.True(Words.CleanClaim(clean).Holds);
        Assert.Equal("42 CFR 422.500", Words.CleanClaim(clean).Term.Citation);
        Assert.Equal(["Not so: It has no defect or impropriety."], Words.CleanClaim(clean with { HasDefect = true }).Lacking);
        Assert.Equal(["Not so: Its substantiating documentation is there."], Words.CleanClaim(clean with { LacksDocumentation = true }).Lacking);
        Assert.Equal(["Not so: No circumstance needs special treatment."], Words.CleanClaim(clean with { NeedsSpecialTreatment = true }).Lacking);
        Assert.Equal(3, Words.CleanClaim(new CleanClaimFacts()).Lacking.Count(lacking => lacking.StartsWith("Not known: ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    [InlineData(null, true, true, false)]
    [InlineData(true, null, true, false)]
    [InlineData(true, true, null, false)]
    public void A_submission_is_complete_with_the_999_and_the_277CA_and_the_trace(bool? by999, bool? by277CA, bool? trace, bool holds) =>
        Assert.Equal(holds, Words.SubmissionComplete(new SubmissionFacts { IsAcceptedBy999 = by999, IsAcceptedBy277CA = by277CA, IsTraceStored = trace }).Holds);

    [Fact]
    public void An_appeal_is_filed_with_all_of_its_parts()
    {
        Assert.True(Words.AppealFiled(Filed).Holds);
        AppealFacts[] incomplete =
        [
            Filed with { HasRequest = false }, Filed with { HasReason = null }, Filed with { RefersToClaim = false }, Filed with { RefersToDenial = null },
            Filed with { ListsEvidence = false }, Filed with { IsEvidenceJustified = null }, Filed with { HasProofOfTimelyFiling = false }, Filed with { HasReceipt = null },
        ];
        Assert.All(incomplete, appeal => Assert.Single(Words.AppealFiled(appeal).Lacking));
        Assert.Equal(8, incomplete.Select(appeal => Words.AppealFiled(appeal).Lacking[0]).Distinct().Count());
        Assert.Equal("AppealFiled: does not hold", Words.AppealFiled(incomplete[0]).ToString());
    }

    [Fact]
    public void An_appeal_is_closed_where_it_is_filed_and_its_decision_posted()
    {
        Assert.False(Words.AppealClosed(Filed).Holds);
        Assert.True(Words.AppealClosed(Filed with { IsDecisionPosted = true }).Holds);
        Assert.Equal(["Not so: The receipt is there."], Words.AppealClosed(Filed with { IsDecisionPosted = true, HasReceipt = false }).Lacking);
    }

    [Theory]
    [InlineData(0, "0–30", 0)]
    [InlineData(30, "0–30", 0)]
    [InlineData(31, "31–60", 1)]
    [InlineData(60, "31–60", 1)]
    [InlineData(61, "61–90", 2)]
    [InlineData(90, "61–90", 2)]
    [InlineData(91, "91–120", 3)]
    [InlineData(120, "91–120", 3)]
    [InlineData(121, "121 or more", 4)]
    [InlineData(4000, "121 or more", 4)]
    public void Work_is_in_the_bucket_of_its_age(int days, string bucket, int number)
    {
        AgingResult result = Words.AgingStatus(new AgingFacts { SubmissionDate = Today.AddDays(-days), ServiceDate = Today }, Today);
        Assert.Equal((days, bucket, number), (result.Days, result.Bucket, result.BucketNumber));
        Assert.Empty(result.Lacking);
    }

    [Fact]
    public void Without_the_day_on_which_the_clock_starts_its_age_is_not_known()
    {
        AgingResult unknown = Words.AgingStatus(new AgingFacts { ServiceDate = Today }, Today);
        Assert.Equal((null, null, "unknown"), (unknown.Days, unknown.Bucket, unknown.ToString()));
        Assert.Equal(["SubmissionDate is not known."], unknown.Lacking);
        Assert.Equal(["SubmissionDate lies ahead."], Words.AgingStatus(new AgingFacts { SubmissionDate = Today.AddDays(1) }, Today).Lacking);
    }

    [Theory]
    [InlineData("ServiceDate", 1)]
    [InlineData("DischargeDate", 2)]
    [InlineData("SubmissionDate", 3)]
    [InlineData("RemittanceDate", 4)]
    public void The_clock_starts_when_the_policy_says(string from, int days)
    {
        var words = new StandardDefinitions(PeoplePolicy.With(("operations.aging.from", $"\"{from}\"")));
        var work = new AgingFacts { ServiceDate = Today.AddDays(-1), DischargeDate = Today.AddDays(-2), SubmissionDate = Today.AddDays(-3), RemittanceDate = Today.AddDays(-4) };
        Assert.Equal(days, words.AgingStatus(work, Today).Days);
    }

    [Fact]
    public void A_word_that_the_policy_does_not_define_is_refused()
    {
        var words = new StandardDefinitions(PeoplePolicy.With(("operations.definitions", "{}")));
        Assert.Contains("'CleanClaim'", Assert.Throws<InvalidOperationException>(() => words.CleanClaim(new CleanClaimFacts())).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => words.SubmissionComplete(new SubmissionFacts()));
        Assert.Throws<InvalidOperationException>(() => words.AppealFiled(Filed));
        Assert.Throws<InvalidOperationException>(() => words.AppealClosed(Filed));
        Assert.Throws<InvalidOperationException>(() => words.AgingStatus(new AgingFacts(), Today));
        Assert.Throws<InvalidOperationException>(() => new StandardDefinitions(PeoplePolicy.With(("operations.aging", null))).AgingStatus(new AgingFacts(), Today));
        Assert.Throws<InvalidOperationException>(() => new StandardDefinitions(PeoplePolicy.With(("operations", null))));
    }
}
