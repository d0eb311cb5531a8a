using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.DependencyInjection;

/// <summary>What AddMinNecessary registers, and what it leaves to the application.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public void The_gate_is_a_singleton_and_the_clock_is_the_system_s()
    {
        var services = new ServiceCollection();
        services.AddMinNecessary(EvaluationPolicy.Document);
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        using IServiceScope scope = provider.CreateScope();
        Assert.Same(provider.GetRequiredService<IMinimumNecessary>(), scope.ServiceProvider.GetRequiredService<IMinimumNecessary>());
        Assert.Same(TimeProvider.System, provider.GetRequiredService<TimeProvider>());
        Assert.Empty(provider.GetServices<IFactSource>());
    }

    [Fact]
    public async Task A_clock_that_the_application_registered_before_decides_the_time()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddMinNecessary(EvaluationPolicy.Document);
        using ServiceProvider provider = services.BuildServiceProvider();
        IMinimumNecessary gate = provider.GetRequiredService<IMinimumNecessary>();
        Decision before = await gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1");
        Assert.Equal(["PolicyNotInEffect"], before.Reasons.Select(reason => reason.Code));
        clock.SetUtcNow(EvaluationPolicy.Within);
        Assert.True((await gate.DecideAsync(TestGrants.Coding, EvaluationPolicy.Actor("Coder"), "MRN-1")).IsAllowed);
    }

    [Fact]
    public void A_gate_that_the_application_registered_before_stays()
    {
        var own = new NoGate();
        var services = new ServiceCollection();
        services.AddSingleton<IMinimumNecessary>(own);
        services.AddMinNecessary(EvaluationPolicy.Document);
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Same(own, Assert.Single(provider.GetServices<IMinimumNecessary>()));
    }

    [Fact]
    public async Task Sources_are_registered_by_type_and_by_instance()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(EvaluationPolicy.Within));
        IMinNecessaryBuilder builder = services.AddMinNecessary(EvaluationPolicy.Document);
        Assert.Same(services, builder.Services);
        Assert.Same(builder, builder.AddFactSource<TrainingRecords>().AddFactSource(new StatedFacts(EvaluationPolicy.AllHold with { TrainingCurrent = null })));
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Equal(2, provider.GetServices<IFactSource>().Count());
        Assert.True((await provider.GetRequiredService<IMinimumNecessary>().DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor("Liaison"), "MRN-1")).IsAllowed);
    }

    [Fact]
    public async Task Two_policies_are_decided_each_by_its_own()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(EvaluationPolicy.Within));
        services.AddMinNecessary(EvaluationPolicy.Document);
        services.AddMinNecessary(TestGrants.StrangerGrant.Policy);
        using ServiceProvider provider = services.BuildServiceProvider();
        IMinimumNecessary gate = Assert.Single(provider.GetServices<IMinimumNecessary>());
        Assert.True((await gate.DecideAsync(new Grant<TestGrants.StrangerGrant>(), EvaluationPolicy.Actor("Coder"), "MRN-1")).IsAllowed);
        Assert.False((await gate.DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor("Liaison"), "MRN-1")).IsAllowed);
    }

    [Fact]
    public void A_null_argument_is_an_argument_error()
    {
        var services = new ServiceCollection();
        IMinNecessaryBuilder builder = services.AddMinNecessary(EvaluationPolicy.Document);
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddMinNecessary(EvaluationPolicy.Document));
        Assert.Throws<ArgumentNullException>("policy", () => services.AddMinNecessary(null!));
        Assert.Throws<ArgumentNullException>("source", () => builder.AddFactSource(null!));
        Assert.Throws<ArgumentNullException>("builder", () => ((IMinNecessaryBuilder)null!).AddFactSource<TrainingRecords>());
        Assert.Throws<ArgumentNullException>("builder", () => ((IMinNecessaryBuilder)null!).AddFactSource(new TrainingRecords()));
    }

    private sealed class TrainingRecords : IFactSource
    {
        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(new Facts { TrainingCurrent = true });
    }

    private sealed class NoGate : IMinimumNecessary
    {
        public ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, CancellationToken cancellationToken = default)
            where TGrant : IGrant => throw new NotSupportedException();

        public ValueTask<Decision<TGrant>> DecideAsync<TGrant>(Grant<TGrant> grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default)
            where TGrant : IGrant => throw new NotSupportedException();

        public ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<Decision> DecideAsync(Grant grant, Caller caller, string? subject, RequestEvidence evidence, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<Decision<TGrant>> DecideForAllAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
            where TGrant : IGrant => throw new NotSupportedException();

        public ValueTask<Decision> DecideForAllAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<Decision<TGrant>> DecideForBulkAsync<TGrant>(Grant<TGrant> grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default)
            where TGrant : IGrant => throw new NotSupportedException();

        public ValueTask<Decision> DecideForBulkAsync(Grant grant, Caller caller, IEnumerable<string> subjects, RequestEvidence? evidence = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public ValueTask<MinNecessary.Evaluation> EvaluateAsync(string policyName, AccessRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
