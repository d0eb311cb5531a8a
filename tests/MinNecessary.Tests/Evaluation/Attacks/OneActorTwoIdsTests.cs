using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation.Gates;
using MinNecessary.Tests.Evaluation.Sections;

namespace MinNecessary.Tests.Evaluation.Attacks;

/// <summary>Somebody signs in with their id in another case, to review what they asked for, or to leave an overdue review behind.</summary>
public sealed class OneActorTwoIdsTests
{
    private static readonly RequestEvidence Claim = new() { EmergencyReason = "Unresponsive in room 4" };

    public static TheoryData<string> Ids() => ["U-17", " u-17", "u-17\t", "U-17 "];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nobody_approves_their_own_request(string other)
    {
        PolicyDocument policy = Office.Disclosure("Family", "Litigation", "\"routine\": false", Section164_514_d_3_Tests.Criteria);
        ReviewApproval approval = new()
        {
            Id = "approval-1", Activity = Activity.Disclosure, Recipient = "Family", Purpose = "Litigation", Subject = "MRN-1", IsApproved = true, ReviewerId = other, ReviewerRole = "Officer", Rationale = "Needed.",
            Categories = ["Name"], ReviewedAt = Office.Now, ExpiresAt = Office.Now.AddHours(3),
        };
        Verdict.Denied(Office.Ask(policy, Office.Known with { Approval = approval }), "ReviewedByRequester", "45 CFR 164.514(d)(3)(ii)");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_emergency_is_not_longer_nor_its_review_left_behind_nor_done_by_another_spelling(string other)
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known with { AssignedWork = false }));
        Decision first = await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Clerk"), "MRN-1", Claim);
        gate.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(first.EmergencyIds, (await gate.Gate.DecideAsync(Ward.Treat, new Caller(other, "Clerk"), "MRN-1", Claim)).EmergencyIds);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Emergencies.CloseAsync(
            first.EmergencyIds[0], new EmergencyReview { ReviewerId = other, WasJustified = true, Finding = "All well.", ReviewedAt = Ward.Now.AddHours(1) }, default));
        gate.Clock.SetUtcNow(Ward.Now.AddDays(7));
        Assert.Equal("EmergencyReviewOverdue", (await gate.Gate.DecideAsync(Ward.Treat, new Caller(other, "Clerk"), "MRN-2", Claim)).Reasons[^1].Code);
    }
}
