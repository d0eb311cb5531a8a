using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Specification.Databases;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Queries;

/// <summary>Models that carry no sensitivity labels can hide nothing of what a restriction is about, and are not shown: from memory or a database.</summary>
public sealed class UncarriedLabelTests
{
    [Fact]
    public async Task A_restricted_label_that_no_model_carries_denies_in_a_query_too()
    {
        await using var database = new SqliteDatabase();
        await using var context = new BillingContext(database.Options(_ => { }));
        await context.Database.EnsureCreatedAsync();
        context.AddRange(People.Wilma);
        await context.SaveChangesAsync();
        await using ServiceProvider services = Services(builder => builder.AddFactSource(new Restricted()));
        Decision<Coding> decision = await services.GetRequiredService<IMinimumNecessary>().DecideAsync(SpecificationPolicy.Grants.Coding, new Caller("tester", "Tester"), "ACCT-00001");
        Assert.Equal("RestrictedLabel", Assert.Single(Assert.Throws<AccessDeniedException>(() => People.Wilma.ForCoding(decision)).Reasons).Code);
        Assert.Equal("RestrictedLabel", Assert.Single(Assert.Throws<AccessDeniedException>(() => context.Patients.ForCoding(decision)).Reasons).Code);
        Assert.Equal("RestrictedLabel", Assert.Single(Assert.Throws<AccessDeniedException>(() => new[] { People.Wilma }.AsQueryable().ForCoding(decision)).Reasons).Code);
    }

    [Fact]
    public async Task A_classifier_for_views_that_can_hide_nothing_is_found_at_the_start()
    {
        await using ServiceProvider services = Services(builder => builder.AddSensitivityClassifier<Classifier>());
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IMinimumNecessary>());
        Assert.Contains("'restrictable'", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    private static ServiceProvider Services(Action<IMinNecessaryBuilder> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Gate.Now));
        configure(services.AddMinNecessary(SpecificationPolicy.Document).AddMaskKey("a key for tests alone: 32 bytes."u8));
        return services.BuildServiceProvider();
    }

    private sealed class Restricted : IFactSource
    {
        public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new Facts { Restrictions = [new Restriction { Id = "r", Kind = RestrictionKind.Other, Label = "PaidInFull" }] });
    }

    private sealed class Classifier : ISensitivityClassifier
    {
        public IReadOnlyCollection<string> Labels { get; } = ["SubstanceUse"];

        public IEnumerable<string> Classify(string category, string value) => [];
    }
}
