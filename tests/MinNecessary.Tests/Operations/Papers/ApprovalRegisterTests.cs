using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Papers;

/// <summary>What a person approved is permitted, that and no more, until it ends or is taken back.</summary>
public sealed class ApprovalRegisterTests : IDisposable
{
    private readonly PapersOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task An_approved_review_permits_the_approved_part_until_its_end()
    {
        Assert.Equal((Outcome.NeedsReview, ReasonCodes.ReviewRequired), await AnswerAsync());
        RegisteredApproval recorded = await _office.RecordAsync();
        Assert.Equal((PapersOffice.Start, null, null, null), (recorded.RecordedAt, recorded.RevokedAt, recorded.RevokedBy, recorded.RevokedWhy));
        MinNecessary.Evaluation allowed = await _office.DecideAsync(PapersPolicy.Release);
        Assert.Equal(Outcome.Allowed, allowed.Outcome);
        Assert.Equal(["Name", "Procedure"], allowed.Categories);
        Assert.Equal(["Charge", "Diagnosis"], allowed.WithheldCategories);
        Assert.Equal(["rev-1"], allowed.EvidenceIds);
        Assert.Equal(PapersOffice.Start.AddDays(5), allowed.ExpiresAt);
        _office.Clock.SetUtcNow(PapersOffice.Start.AddDays(5).AddTicks(-1));
        Assert.Equal((Outcome.Allowed, null), await AnswerAsync());
        _office.Clock.SetUtcNow(PapersOffice.Start.AddDays(5));
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewExpired), await AnswerAsync());
    }

    [Fact]
    public async Task It_is_for_its_individual_covered_entity_and_request_alone()
    {
        await _office.RecordAsync();
        Assert.Equal((Outcome.NeedsReview, ReasonCodes.ReviewRequired), await AnswerAsync(PapersOffice.Otto));
        Assert.Equal((Outcome.NeedsReview, ReasonCodes.ReviewRequired), await AnswerAsync(PapersOffice.Otto, "rev-1"));
        Assert.Equal([], (await _office.DecideAsync(PapersPolicy.Coding)).WithheldCategories);
        await _office.RecordAsync(PapersOffice.Approval("rev-2", PapersOffice.Otto) with { Recipient = "Board" });
        Assert.Equal((Outcome.NeedsReview, ReasonCodes.ReviewRequired), await AnswerAsync(PapersOffice.Otto));
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewOutOfScope), await AnswerAsync(PapersOffice.Otto, "rev-2"));
    }

    [Fact]
    public async Task It_is_for_its_covered_entity_alone()
    {
        using PapersOffice two = PapersOffice.OfTwo();
        await two.RecordAsync(tenant: "North");
        Assert.Equal(Outcome.Allowed, (await two.DecideAsync(PapersPolicy.Release, tenant: "North")).Outcome);
        Assert.Equal(Outcome.NeedsReview, (await two.DecideAsync(PapersPolicy.Release, tenant: "South")).Outcome);
        Assert.Equal(Outcome.NeedsReview, (await two.DecideAsync(PapersPolicy.Release, tenant: "South", approval: "rev-1")).Outcome);
        await two.RecordAsync(PapersOffice.Approval() with { Categories = ["Charge"] }, tenant: "South");
        Assert.Equal(["Charge"], (await two.DecideAsync(PapersPolicy.Release, tenant: "South", approval: "rev-1")).Categories);
        Assert.Equal(["Name", "Procedure"], (await two.DecideAsync(PapersPolicy.Release, tenant: "North", approval: "rev-1")).Categories);
    }

    [Fact]
    public async Task What_no_grant_covers_goes_by_its_approval_too()
    {
        var request = new AccessRequest(Activity.Disclosure, "Clerk", "Board", "Litigation", PapersOffice.Clerk(), PapersOffice.Testina);
        Assert.Equal(Outcome.NeedsReview, (await _office.Gate.EvaluateAsync("Papers", request)).Outcome);
        await _office.RecordAsync(PapersOffice.Approval() with { Recipient = "Board", Categories = ["Name"] });
        MinNecessary.Evaluation approved = await _office.Gate.EvaluateAsync("Papers", request);
        Assert.Equal(Outcome.Allowed, approved.Outcome);
        Assert.Equal(["Name"], approved.Categories);
    }

    [Fact]
    public async Task Nobody_names_an_earlier_approval_where_a_later_review_refused()
    {
        await _office.RecordAsync();
        _office.Clock.Advance(TimeSpan.FromHours(1));
        await _office.RecordAsync(PapersOffice.Approval("rev-2") with { IsApproved = false, Categories = [], ReviewedAt = PapersOffice.Start.AddHours(1) });
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync());
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync(approval: "rev-1"));
        _office.Clock.Advance(TimeSpan.FromHours(1));
        await _office.RecordAsync(PapersOffice.Approval("rev-3") with { ReviewedAt = PapersOffice.Start.AddHours(2) });
        Assert.Equal((Outcome.Allowed, null), await AnswerAsync(approval: "rev-3"));
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync(approval: "rev-1"));
    }

    [Fact]
    public async Task One_that_was_taken_back_refuses_and_a_new_review_permits_again()
    {
        await _office.RecordAsync();
        _office.Clock.Advance(TimeSpan.FromHours(1));
        RegisteredApproval revoked = await _office.Approvals.RevokeAsync("rev-1", new Caller("u-7"), "The order was lifted.");
        Assert.Equal((PapersOffice.Start.AddHours(1), "u-7", "The order was lifted."), (revoked.RevokedAt, revoked.RevokedBy, revoked.RevokedWhy));
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync());
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync(approval: "rev-1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.Approvals.RevokeAsync("rev-1", PapersOffice.Officer(), "Again."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.Approvals.RevokeAsync("rev-2", PapersOffice.Officer(), "None."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.Approvals.RevokeAsync("rev-1", PapersOffice.Officer("North"), "Another's."));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.Approvals.RevokeAsync("rev-1", PapersOffice.Officer(), ""));
        await _office.RecordAsync(PapersOffice.Approval("rev-2") with { ReviewedAt = PapersOffice.Start.AddHours(1) });
        Assert.Equal((Outcome.Allowed, null), await AnswerAsync());
        Assert.Equal((Outcome.Denied, ReasonCodes.ReviewRefused), await AnswerAsync(approval: "rev-1"));
    }

    [Fact]
    public async Task The_last_review_decides_unless_the_caller_names_another()
    {
        await _office.RecordAsync();
        _office.Clock.Advance(TimeSpan.FromHours(1));
        await _office.RecordAsync(PapersOffice.Approval("rev-0") with { Categories = ["Charge"], ReviewedAt = PapersOffice.Start.AddHours(1) });
        Assert.Equal(["Charge"], (await _office.DecideAsync(PapersPolicy.Release)).Categories);
        Assert.Equal(["Name", "Procedure"], (await _office.DecideAsync(PapersPolicy.Release, approval: "rev-1")).Categories);
        Assert.Equal((Outcome.NeedsReview, ReasonCodes.ReviewRequired), await AnswerAsync(approval: "rev-3"));
        Assert.Equal(["rev-1", "rev-0"], (await _office.Approvals.ReadAsync(null, PapersOffice.Testina)).Select(each => each.Approval.Id));
        Assert.Equal(["rev-1", "rev-0"], (await _office.Approvals.ReadAsync(null)).Select(each => each.Approval.Id));
        Assert.Empty(await _office.Approvals.ReadAsync("North"));
        Assert.Equal("The order names the visits of March.", (await _office.Approvals.FindAsync(null, "rev-1"))!.Approval.Rationale);
        Assert.Null(await _office.Approvals.FindAsync("North", "rev-1"));
    }

    [Fact]
    public async Task Who_asks_has_not_reviewed()
    {
        await _office.RecordAsync();
        Assert.Equal(ReasonCodes.ReviewedByRequester, Assert.Single((await _office.DecideAsync(PapersPolicy.Release, actor: "U-9")).Reasons).Code);
    }

    [Fact]
    public async Task A_restriction_takes_from_what_was_approved()
    {
        await _office.RecordAsync(PapersOffice.Approval() with { Categories = ["Name", "Diagnosis"] });
        await _office.AgreeAsync();
        Assert.Equal(["Name"], (await _office.DecideAsync(PapersPolicy.Release)).Categories);
    }

    [Fact]
    public async Task What_no_request_could_rest_on_is_not_recorded()
    {
        ReviewApproval good = PapersOffice.Approval();
        string[] entire = ["Diagnosis", "Procedure", "Medication", "LabResult", "VitalSign", "ClinicalNote"];
        foreach (ReviewApproval bad in (ReviewApproval[])[
            good with { Id = "" }, good with { Id = "rev\0" }, good with { Activity = Activity.Use }, good with { Activity = Activity.Request }, good with { Recipient = "Courts" }, good with { Recipient = null! },
            good with { Purpose = "Suit" }, good with { Purpose = null! }, good with { Subject = "" }, good with { Subject = "MRN\uDC00" }, good with { ReviewerId = "u-8" }, good with { ReviewerId = "U-9" },
            good with { ReviewerRole = "Clerk" }, good with { ReviewerRole = null! }, good with { Rationale = " " }, good with { Rationale = new string('x', 4001) }, good with { Categories = [] }, good with { Categories = null! },
            good with { Categories = ["Names"] }, good with { Categories = [null!] }, good with { Categories = ["Name", "PsychotherapyNote"] }, good with { Categories = entire },
            good with { ReviewedAt = PapersOffice.Start.AddTicks(1) }, good with { ExpiresAt = good.ReviewedAt }])
        {
            ArgumentException refused = await Assert.ThrowsAnyAsync<ArgumentException>(() => _office.RecordAsync(bad));
            Assert.Equal("approval", refused.ParamName);
            Assert.DoesNotContain("TESTINA", refused.ToString(), StringComparison.Ordinal);
        }

        // Another who holds the role may not record it in their name; and who has another role may not review.
        await Assert.ThrowsAsync<ArgumentException>(() => _office.Approvals.RecordAsync(good, new Caller("u-8", "Officer")));
        await Assert.ThrowsAsync<ArgumentException>(() => _office.Approvals.RecordAsync(good, new Caller("u-9", "Clerk")));
        await Assert.ThrowsAsync<ArgumentException>(() => _office.Approvals.RecordAsync(good with { ReviewerRole = "Clerk" }, new Caller("u-9", "Clerk")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _office.Approvals.RecordAsync(null!, PapersOffice.Officer()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _office.Approvals.RecordAsync(good, null!));
        Assert.Empty(await _office.Approvals.ReadAsync(null));
        await _office.RecordAsync(good with { Categories = entire, EntireRecordJustificationId = "just-1" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => _office.RecordAsync(good));
        await _office.RecordAsync(good with { Id = "rev-2", IsApproved = false, Categories = [] });
    }

    private async Task<(Outcome Outcome, string? Code)> AnswerAsync(string subject = PapersOffice.Testina, string? approval = null)
    {
        MinNecessary.Evaluation found = await _office.DecideAsync(PapersPolicy.Release, subject, approval);
        return (found.Outcome, found.Reasons.SingleOrDefault()?.Code);
    }
}
