namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Several covered entities in one application: each by its own policy, and nobody by another's.</summary>
public sealed class TenantTests
{
    [Fact]
    public async Task Each_tenant_is_decided_by_its_own_policy_and_the_decision_says_which()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        gate.Policies.Load(Ward.Other(policy => policy.Grant("Work")["disclose"]!.Drop("Diagnosis"), "north"), "North");
        gate.Policies.Load(Ward.Document, "South");
        Decision north = await Decide(gate, "North");
        Decision south = await Decide(gate, "South");
        Assert.Equal(("North", "north"), (north.Tenant, north.PolicyVersion));
        Assert.Equal(("South", "1", Ward.Document.Hash), (south.Tenant, south.PolicyVersion, south.PolicyHash));
        Assert.Equal(["Diagnosis"], north.Evaluations[0].WithheldCategories);
        Assert.Equal(["Diagnosis", "Name"], south.Evaluations[0].Categories);
    }

    [Theory]
    [InlineData("West")]
    [InlineData("north")]
    [InlineData("North ")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public async Task A_tenant_that_is_unknown_or_missing_is_denied_and_no_source_is_asked(string? tenant)
    {
        var source = new StatedFacts(Ward.Known);
        using var gate = new WardGate(source);
        gate.Policies.Load(Ward.Document, "North");
        Decision decision = await Decide(gate, tenant);
        Assert.Equal("TenantUnknown (45 CFR 164.530(i))", Assert.Single(decision.Reasons).ToString());
        Assert.Throws<AccessDeniedException>(() => decision.EnsureAllowed("MRN-1"));
        Assert.Empty(source.Asked);
        var request = new AccessRequest(MinNecessary.Policy.Activity.Use, "Clerk", null, "Billing", new Caller("u-17", "Clerk") { Tenant = tenant }, "MRN-1");
        Assert.Equal("TenantUnknown", Assert.Single((await gate.Gate.EvaluateAsync("Ward", request)).Reasons).Code);
        Assert.Empty(source.Asked);
        Assert.Null(gate.Policies.Find("Ward", tenant));
    }

    [Fact]
    public async Task Where_there_are_no_tenants_a_caller_who_names_one_is_denied()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        Assert.True((await Decide(gate, null)).IsAllowed);
        Assert.Equal("TenantUnknown", Assert.Single((await Decide(gate, "North")).Reasons).Code);
    }

    [Fact]
    public async Task A_decision_for_one_tenant_opens_no_model_of_another()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        gate.Policies.Load(Ward.Document, "North");
        ViewScope<Ward.WorkGrant> scope = (await gate.Gate.DecideAsync(Ward.Work, new Caller("u-17", "Clerk") { Tenant = "North" }, "MRN-1")).Open("A model");
        scope.RequireTenant("North");
        Assert.All(new[] { "South", "north", "", null }, other => Assert.Equal("TenantUnknown", Assert.Single(Assert.Throws<AccessDeniedException>(() => scope.RequireTenant(other)).Reasons).Code));
    }

    [Fact]
    public async Task Where_tenants_are_known_a_decision_without_one_opens_no_model_that_has_one()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        ViewScope<Ward.WorkGrant> scope = (await gate.Gate.DecideAsync(Ward.Work, new Caller("u-17", "Clerk"), "MRN-1")).Open("A model");
        scope.RequireTenant("North");
        gate.Policies.Load(Ward.Document, "North");

        // The decision was made before there were tenants, or by a policy that is in force for all of them.
        Assert.All(new[] { "North", "South", "" }, tenant => Assert.Equal("TenantUnknown", Assert.Single(Assert.Throws<AccessDeniedException>(() => scope.RequireTenant(tenant)).Reasons).Code));
        scope.RequireTenant(null);
    }

    [Fact]
    public void A_policy_for_everyone_is_refused_where_it_would_narrow_no_tenant()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        gate.Policies.Load(Ward.Other(_ => { }, "for all"));
        gate.Policies.Load(Ward.Document, "North");
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => gate.Policies.Load(Ward.Other(_ => { }, "for all again")));
        Assert.Contains("Load it for each tenant.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("1", gate.Policies.Find("Ward", "North")!.Version);
    }

    [Fact]
    public void A_tenant_without_a_name_is_an_argument_error()
    {
        using var gate = new WardGate(new StatedFacts(Ward.Known));
        Assert.Throws<ArgumentException>("tenant", () => gate.Policies.Load(Ward.Document, ""));
        Assert.Throws<ArgumentException>("tenant", () => gate.Policies.Load(Ward.Document, " "));
        Assert.Throws<ArgumentNullException>("document", () => gate.Policies.Load(null!));
        Assert.Throws<ArgumentNullException>("name", () => gate.Policies.Find(null!));
    }

    private static async Task<Decision> Decide(WardGate gate, string? tenant) => await gate.Gate.DecideAsync(Ward.Work, new Caller("u-17", "Clerk") { Tenant = tenant }, "MRN-1");
}
