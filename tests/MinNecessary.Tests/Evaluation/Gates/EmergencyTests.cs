using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>45 CFR 164.312(a)(2)(ii), break-glass from the claim to the closed case: access opens, ends by itself, and is reviewed by another.</summary>
public sealed class EmergencyTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly RequestEvidence Claim = new() { EmergencyReason = "Unresponsive in room 4" };

    private static readonly Facts NotAssigned = Ward.Known with { AssignedWork = false };

    private static readonly EmergencyReview Review = new() { ReviewerId = "u-99", WasJustified = true, Finding = "Seen on the ward.", ReviewedAt = Ward.Now };

    [Fact]
    public async Task Break_glass_from_the_claim_to_the_closed_case()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        Assert.False((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1")).IsAllowed);
        Decision decision = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        decision.EnsureAllowed("MRN-1");
        Assert.True(decision.IsEmergency);
        Assert.Equal("ReviewEmergencyAccess", Assert.Single(decision.Obligations).Code);

        EmergencyAccess opened = Assert.Single(await gate.Emergencies.GetOpenAsync(default));
        Assert.Equal([opened.Id], decision.EmergencyIds);
        Assert.Equal(
            ("u-17", "Ward", "1", "Treat", "MRN-1", Claim.EmergencyReason, Ward.Now, Ward.Now.AddHours(4), Ward.Now.AddDays(3)),
            (opened.ActorId, opened.PolicyName, opened.PolicyVersion, opened.GrantName, opened.Subject, opened.Why, opened.StartedAt, opened.EndsAt, opened.ReviewDueAt));
        Assert.Equal(["RoleNotHeld", "WorkNotAssigned"], opened.Waived);

        EmergencyAccess closed = await gate.Emergencies.CloseAsync(opened.Id, Review, default);
        Assert.Equal((Review, opened.Id), (closed.Review, closed.Id));
        Assert.Empty(await gate.Emergencies.GetOpenAsync(default));
    }

    [Fact]
    public async Task Only_roles_that_the_policy_names_beforehand_and_only_with_a_reason()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        Decision other = await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Officer"), "MRN-1", Claim);
        Assert.Equal(["RoleNotHeld", "WorkNotAssigned", "EmergencyNotAuthorized"], other.Reasons.Select(reason => reason.Code));
        Decision silent = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", new RequestEvidence { EmergencyReason = " " });
        Assert.Equal(["RoleNotHeld", "WorkNotAssigned", "EmergencyReasonMissing"], silent.Reasons.Select(reason => reason.Code));
        Decision foreseenNowhere = await gate.Gate.DecideAsync(Ward.Work, Clerk, "MRN-1", Claim);
        Assert.Equal(["WorkNotAssigned", "EmergencyNotAuthorized"], foreseenNowhere.Reasons.Select(reason => reason.Code));
        Assert.Empty(await gate.Emergencies.GetOpenAsync(default));
    }

    [Fact]
    public async Task Asking_again_does_not_make_it_longer_by_either_path()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        Decision first = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Nurse", null, "Care", Clerk, "MRN-1") { Evidence = Claim };
        for (int minute = 0; minute < 239; minute += 20)
        {
            gate.Clock.SetUtcNow(Ward.Now.AddMinutes(minute));
            Decision again = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
            Assert.Equal(first.EmergencyIds, again.EmergencyIds);
            Assert.True(again.ExpiresAt <= Ward.Now.AddHours(4));
            Assert.Equal(Ward.Now.AddHours(4), Assert.Single(again.Evaluations).ExpiresAt);
            Assert.Equal(Ward.Now.AddHours(4), (await gate.Gate.EvaluateAsync("Ward", request)).ExpiresAt);
        }

        Assert.Single(await gate.Emergencies.GetOpenAsync(default));
    }

    [Fact]
    public async Task Access_is_normalised_by_itself_when_it_ends()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        gate.Clock.SetUtcNow(Ward.Now);
        await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        gate.Clock.Advance(TimeSpan.FromHours(4) - TimeSpan.FromMinutes(1));
        Decision last = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        last.EnsureAllowed("MRN-1");
        Assert.Equal(Ward.Now.AddHours(4), last.ExpiresAt);
        gate.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("DecisionExpired", Assert.Single(Assert.Throws<AccessDeniedException>(() => last.EnsureAllowed("MRN-1")).Reasons).Code);
        Assert.False((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1")).IsAllowed);

        // Who claims one after that has another to be reviewed.
        Decision next = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        Assert.NotEqual(last.EmergencyIds, next.EmergencyIds);
        Assert.Equal(2, (await gate.Emergencies.GetOpenAsync(default)).Count);
    }

    [Fact]
    public async Task The_case_is_open_before_the_decision_is_returned()
    {
        var register = new StatedRegister();
        using var gate = new WardGate(new StatedFacts(NotAssigned), builder => builder.Services.AddSingleton<IEmergencyRegister>(register));
        var opening = new TaskCompletionSource();
        register.Opening = async () => await opening.Task;
        Task<Decision<Ward.TreatGrant>> pending = gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim).AsTask();
        await Task.Delay(20);
        Assert.False(pending.IsCompleted);
        opening.SetResult();
        Assert.True((await pending).IsAllowed);
        Assert.Single(register.Opened);
    }

    [Fact]
    public async Task A_register_that_fails_leaves_no_decision()
    {
        var register = new StatedRegister { Opening = () => throw new InvalidOperationException("The register is down.") };
        using var gate = new WardGate(new StatedFacts(NotAssigned), builder => builder.Services.AddSingleton<IEmergencyRegister>(register));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Gate.DecideForAllAsync(Ward.Treat, Clerk, ["MRN-1", "MRN-2"], Claim));
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Nurse", null, "Care", Clerk, "MRN-1") { Evidence = Claim };
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Gate.EvaluateAsync("Ward", request));
        Assert.False((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1")).IsAllowed);
    }

    [Fact]
    public async Task What_the_register_does_not_know_no_source_knows_in_its_place()
    {
        var register = new StatedRegister { IsOverdue = null };
        using var gate = new WardGate(new StatedFacts(NotAssigned with { IsEmergencyReviewOverdue = false }), builder => builder.Services.AddSingleton<IEmergencyRegister>(register));
        Decision decision = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        Assert.Equal(["RoleNotHeld", "WorkNotAssigned", "EmergencyReviewUnknown"], decision.Reasons.Select(reason => reason.Code));
        register.IsOverdue = false;
        using var stricter = new WardGate(new StatedFacts(NotAssigned with { IsEmergencyReviewOverdue = true }), builder => builder.Services.AddSingleton<IEmergencyRegister>(register));
        Assert.Equal("EmergencyReviewOverdue", (await stricter.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim)).Reasons[^1].Code);
    }

    [Fact]
    public async Task An_overdue_review_blocks_the_next_claim_until_it_is_closed()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        Decision first = await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim);
        gate.Clock.SetUtcNow(Ward.Now.AddDays(3).AddTicks(-1));
        Assert.False((await gate.Emergencies.IsReviewOverdueAsync("u-17", gate.Clock.GetUtcNow(), default))!.Value);
        gate.Clock.SetUtcNow(Ward.Now.AddDays(7));
        Assert.Equal("EmergencyReviewOverdue", (await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-2", Claim)).Reasons[^1].Code);
        Assert.True((await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Clerk"), "MRN-2", Claim)).IsAllowed);
        await gate.Emergencies.CloseAsync(first.EmergencyIds[0], Review, default);
        Assert.True((await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-2", Claim)).IsAllowed);
    }

    [Fact]
    public async Task Nobody_reviews_their_own_and_a_review_is_evidence()
    {
        using var gate = new WardGate(new StatedFacts(NotAssigned));
        string id = (await gate.Gate.DecideAsync(Ward.Treat, Clerk, "MRN-1", Claim)).EmergencyIds[0];
        EmergencyReview[] none = [Review with { ReviewerId = "u-17" }, Review with { ReviewerId = " " }, Review with { Finding = "" }, Review with { ReviewedAt = Ward.Now.AddTicks(-1) }];
        foreach (EmergencyReview review in none)
        {
            InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Emergencies.CloseAsync(id, review, default));
            Assert.DoesNotContain("MRN-1", exception.ToString(), StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Emergencies.CloseAsync("nothing", Review, default));
        Assert.Single(await gate.Emergencies.GetOpenAsync(default));
        await gate.Emergencies.CloseAsync(id, Review, default);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await gate.Emergencies.CloseAsync(id, Review with { WasJustified = false }, default));
    }
}
