using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MinNecessary.Fhir.Tests;

/// <summary>The gate as an application registers it, with a clock that stands still: who is 90 depends on the day.</summary>
internal static class Gate
{
    private static readonly ServiceProvider Services = CreateServices();

    public static Decision Decide(Grant grant, string subject) =>
        Services.GetRequiredService<IMinimumNecessary>().DecideAsync(grant, new Caller("analyst-1", "Analyst"), subject).AsTask().GetAwaiter().GetResult();

    public static Decision<TGrant> Decide<TGrant>(Grant<TGrant> grant, string subject)
        where TGrant : IGrant => (Decision<TGrant>)Decide((Grant)grant, subject);

    private static ServiceProvider CreateServices()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero)));
        services.AddMinNecessary(ResearchPolicy.Document);
        return services.BuildServiceProvider();
    }
}
