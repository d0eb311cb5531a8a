using Microsoft.Extensions.DependencyInjection;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Which case a claim falls under, so that all that an emergency opened is in one that somebody reviews.</summary>
public sealed class EmergencyCaseTests
{
    private static readonly RequestEvidence Claim = new() { EmergencyReason = "Unresponsive in room 4" };

    private static readonly EmergencyAccess Running = new()
    {
        Id = "e-1",
        ActorId = "u-17",
        Tenant = "North",
        PolicyName = "Ward",
        PolicyVersion = "1",
        GrantName = "Treat",
        Subject = "MRN-1",
        Why = "Unresponsive",
        Waived = ["RoleNotHeld"],
        StartedAt = Ward.Now,
        EndsAt = Ward.Now.AddHours(4),
        ReviewDueAt = Ward.Now.AddDays(3),
    };

    private static readonly EmergencyAccess Again = Running with { Id = "e-2", StartedAt = Ward.Now.AddHours(1), EndsAt = Ward.Now.AddHours(5) };

    [Fact]
    public void A_claim_that_one_covers_which_runs_opens_none() => Assert.Same(Running, EmergencyReviews.Continue([Running], Again));

    [Fact]
    public void A_claim_that_sets_more_aside_is_a_case_of_its_own_that_ends_with_the_first()
    {
        EmergencyAccess more = EmergencyReviews.Continue([Running], Again with { Waived = ["RoleNotHeld", "RecordRestricted"] });
        Assert.Equal(("e-2", Running.EndsAt), (more.Id, more.EndsAt));
        Assert.Equal(["RoleNotHeld", "RecordRestricted"], more.Waived);
    }

    [Fact]
    public void What_is_seen_after_a_review_needs_another() => Assert.Equal(
        Again,
        EmergencyReviews.Continue([Running with { Review = new EmergencyReview { ReviewerId = "u-99", WasJustified = false, Finding = "None.", ReviewedAt = Ward.Now } }], Again));

    [Fact]
    public void One_that_has_ended_covers_nothing() => Assert.Equal(Again with { StartedAt = Running.EndsAt }, EmergencyReviews.Continue([Running], Again with { StartedAt = Running.EndsAt }));

    [Fact]
    public void A_claim_of_another_actor_tenant_policy_grant_or_subject_is_another_case()
    {
        EmergencyAccess[] others =
        [
            Again with { ActorId = "u-18" }, Again with { Tenant = "South" }, Again with { Tenant = null }, Again with { PolicyName = "Desk" }, Again with { GrantName = "Work" }, Again with { Subject = "mrn-1" },
        ];
        Assert.All(others, other => Assert.Equal(other, EmergencyReviews.Continue([Running], other)));
    }

    [Fact]
    public async Task The_same_number_at_two_tenants_is_two_individuals_and_two_cases()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known with { AssignedWork = false }));
        gate.Policies.Load(Ward.Document, "North");
        gate.Policies.Load(Ward.Document, "South");
        foreach (string tenant in new[] { "North", "South", "North" })
        {
            Assert.True((await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Clerk") { Tenant = tenant }, "MRN-1", Claim)).IsAllowed);
        }

        Assert.Equal(["North", "South"], (await gate.Emergencies.GetOpenAsync(default)).Select(access => access.Tenant).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_a_later_claim_sets_aside_is_in_a_case_too()
    {
        Facts facts = Ward.Known with { AssignedWork = false };
        using var gate = new WardGate(new StatedFacts((_, _) => ValueTask.FromResult(facts)));
        Decision first = await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Clerk"), "MRN-1", Claim);
        gate.Clock.Advance(TimeSpan.FromHours(1));
        facts = facts with { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Agreed }] };
        Decision more = await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Clerk"), "MRN-1", Claim);
        IReadOnlyList<EmergencyAccess> open = await gate.Emergencies.GetOpenAsync(default);
        Assert.Equal([first.EmergencyIds[0], more.EmergencyIds[0]], open.Select(access => access.Id));
        Assert.Contains("RecordRestricted", open[1].Waived);
        Assert.Equal(open[0].EndsAt, open[1].EndsAt);
    }

    [Fact]
    public void A_null_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>("cases", () => EmergencyReviews.Continue(null!, Again));
        Assert.Throws<ArgumentNullException>("access", () => EmergencyReviews.Continue([], null!));
        Assert.Throws<ArgumentNullException>("review", () => EmergencyReviews.Close(Running, null!));
    }

    [Fact]
    public async Task Whether_somebody_s_review_is_overdue_is_asked_only_where_an_emergency_is_claimed()
    {
        var register = new StatedRegister();
        using var gate = new WardGate(new StatedFacts(Ward.Known), builder => builder.Services.AddSingleton<IEmergencyRegister>(register));
        await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-17", "Clerk"), "MRN-1");
        Assert.Empty(register.AskedOf);
        await gate.Gate.DecideForAllAsync(Ward.Treat, new Caller("u-17", "Clerk"), ["MRN-1", "MRN-2"], Claim);
        Assert.Equal(["u-17"], register.AskedOf);
    }

    [Fact]
    public async Task A_case_that_runs_on_does_not_outlive_what_ends_before_it()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Nurse", null, "Care", new Caller("u-17", "Clerk"), "MRN-1") { Evidence = Claim };
        var end = new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero);
        gate.Clock.SetUtcNow(end.AddHours(-4));
        Assert.Equal(end, (await gate.Gate.EvaluateAsync("Ward", request)).ExpiresAt);
        gate.Clock.SetUtcNow(end.AddHours(-3));
        MinNecessary.Evaluation later = await gate.Gate.EvaluateAsync("Ward", new AccessRequest(request.Activity, request.Role, null, request.Purpose, request.Caller, "MRN-2") { Evidence = Claim });
        Assert.True(later.IsEmergency);
        Assert.Equal(end, later.ExpiresAt);
    }
}
