using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>Conditions of the organisation's own: one answers each, and only where the answer matters.</summary>
public sealed class ConditionTests
{
    private static readonly Facts WithoutConditions = Ward.Known with { Conditions = new Dictionary<string, bool>() };

    [Theory]
    [InlineData("SiteOwned", "CaseOpen", "CaseOpen")]
    [InlineData("CaseOpen")]
    [InlineData("SiteOwned", "caseopen")]
    [InlineData]
    public async Task A_condition_that_nobody_or_more_than_one_answers_is_an_error_at_the_start(params string[] answered)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        SetUp(builder.Services, answered);
        using IHost host = builder.Build();
        OptionsValidationException atStart = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.All(atStart.Failures, failure => Assert.Contains("Call AddCondition on what AddMinNecessary returns, once for each.", failure, StringComparison.Ordinal));
        using ServiceProvider withoutHost = SetUp(new ServiceCollection(), answered).BuildServiceProvider();
        Assert.Equal(atStart.Failures, Assert.Throws<OptionsValidationException>(() => withoutHost.GetRequiredService<IMinimumNecessary>()).Failures);
    }

    [Fact]
    public async Task Where_one_answers_each_the_host_starts()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        SetUp(builder.Services, ["CaseOpen", "SiteOwned", "Another"]);
        using IHost host = builder.Build();
        await host.StartAsync();
        Assert.NotNull(host.Services.GetRequiredService<IMinimumNecessary>());
        await host.StopAsync();
    }

    [Fact]
    public async Task A_condition_is_asked_only_where_the_grant_or_a_restriction_of_the_policy_names_it()
    {
        var open = new StatedCondition("CaseOpen", _ => true);
        var owned = new StatedCondition("SiteOwned", _ => false);
        var built = new StatedCondition("AssignedWork", _ => true);
        using var gate = new WardGate(builder =>
        {
            builder.AddFactSource(new StatedFacts(WithoutConditions));
            builder.Services.AddSingleton<ICondition>(open).AddSingleton<ICondition>(owned).AddSingleton<ICondition>(built);
        });
        Assert.True((await gate.Gate.DecideAsync(Ward.Work, new Caller("u-17", "Clerk"), "MRN-1")).IsAllowed);
        Assert.Empty(open.Asked);
        Assert.True((await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Nurse"), "MRN-2")).IsAllowed);
        Assert.Equal(["MRN-2"], open.Asked);
        Assert.Equal("SubjectMissing", (await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Nurse"), " ")).Reasons[0].Code);
        Assert.Single(open.Asked);

        // A use is nothing that the policy's restriction is about, so that what lifts it does not matter.
        Assert.Empty(owned.Asked);
        await gate.Gate.EvaluateAsync("Ward", new AccessRequest(MinNecessary.Policy.Activity.Disclosure, "Clerk", "Plan", "Billing", new Caller("u-17", "Clerk"), "MRN-3"));
        Assert.Equal(["MRN-3"], owned.Asked);
        Assert.Empty(built.Asked);
    }

    [Fact]
    public async Task A_condition_answers_for_each_of_many_subjects()
    {
        var open = new StatedCondition("CaseOpen", request => request.Subject switch { "MRN-1" => true, "MRN-2" => false, _ => null });
        using var gate = new WardGate(builder =>
        {
            builder.AddFactSource(new StatedFacts(WithoutConditions));
            builder.Services.AddSingleton<ICondition>(open).AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
        });
        Decision decision = await gate.Gate.DecideForAllAsync(Ward.Treat, new Caller("u-18", "Nurse"), ["MRN-1", "MRN-2", "MRN-3"]);
        Assert.Equal(["", "ConditionNotMet", "ConditionUnknown"], decision.Evaluations.Select(evaluation => string.Join(",", evaluation.Reasons.Select(reason => reason.Code))));
    }

    [Fact]
    public async Task A_source_that_says_no_outweighs_a_condition_that_says_yes_and_one_that_fails_leaves_no_decision()
    {
        using var gate = new WardGate(builder =>
        {
            builder.AddFactSource(new StatedFacts(Ward.Known with { Conditions = new Dictionary<string, bool> { ["CaseOpen"] = false } }));
            builder.Services.AddSingleton<ICondition>(new StatedCondition("CaseOpen", _ => true)).AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
        });
        Assert.Equal("ConditionNotMet", Assert.Single((await gate.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Nurse"), "MRN-1")).Reasons).Code);
        using var failing = new WardGate(builder =>
        {
            builder.AddFactSource(new StatedFacts(Ward.Known));
            builder.Services.AddSingleton<ICondition>(new StatedCondition("CaseOpen", _ => throw new TimeoutException())).AddSingleton<ICondition>(new StatedCondition("SiteOwned", _ => null));
        });
        await Assert.ThrowsAsync<TimeoutException>(async () => await failing.Gate.DecideAsync(Ward.Treat, new Caller("u-18", "Nurse"), "MRN-1"));
    }

    private static T SetUp<T>(T services, string[] answered)
        where T : IServiceCollection
    {
        services.AddMinNecessary(Ward.Document);
        foreach (string name in answered)
        {
            services.AddSingleton<ICondition>(new StatedCondition(name, _ => true));
        }

        return services;
    }
}
