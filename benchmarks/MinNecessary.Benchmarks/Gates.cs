using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Benchmarks.Claims;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Benchmarks;

/// <summary>Gates as an application has them, and what is asked of them.</summary>
internal static class Gates
{
    public static Caller Specialist { get; } = new("actor-1", "Specialist");

    public static Caller Clerk { get; } = new("actor-2", "Clerk");

    public static IMinimumNecessary WithoutLog() => Of(BenchmarksPolicy.Document);

    public static IMinimumNecessary WithLog() =>
        Build(BenchmarksPolicy.Document, builder => builder.AddDisclosureLog<InMemoryDisclosureStore>(options => options.Subjects = SubjectForm.Plain));

    public static IMinimumNecessary Of(PolicyDocument document) => Build(document, static _ => { });

    public static Decision<FollowUp> DecideFollowUp() => Wait(WithoutLog().DecideAsync(BenchmarksPolicy.Grants.FollowUp, Specialist, SampleClaims.SubjectOf(1)));

    public static Decision<Statement> DecideStatement() => Wait(WithoutLog().DecideAsync(BenchmarksPolicy.Grants.Statement, Clerk, SampleClaims.SubjectOf(1)));

    /// <summary>The result of what has it at once: nothing here waits for another machine.</summary>
    public static T Wait<T>(ValueTask<T> task) => task.IsCompletedSuccessfully ? task.Result : task.AsTask().GetAwaiter().GetResult();

    // A decision of a measurement lives as long as it: an application's lives five minutes.
    private static IMinimumNecessary Build(PolicyDocument document, Action<IMinNecessaryBuilder> configure)
    {
        ServiceCollection services = [];
        configure(services.AddMinNecessary(document).AddFactSource(new KnownFacts()));
        services.Configure<MinNecessaryOptions>(options => options.DecisionLifetime = TimeSpan.FromHours(24));
        return services.BuildServiceProvider().GetRequiredService<IMinimumNecessary>();
    }
}
