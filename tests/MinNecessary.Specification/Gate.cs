using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MinNecessary.Specification;

/// <summary>The gate of an application, with a clock that stands still.</summary>
internal static class Gate
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private static readonly ServiceProvider Services = CreateServices(new FakeTimeProvider(Now));

    public static Decision<TGrant> Decide<TGrant>(Grant<TGrant> grant, string subject)
        where TGrant : IGrant => Decide(Services, grant, subject);

    /// <summary>Decides with a clock of the test's own, which it may move.</summary>
    public static Decision<TGrant> Decide<TGrant>(Grant<TGrant> grant, string subject, FakeTimeProvider clock)
        where TGrant : IGrant => Decide(CreateServices(clock), grant, subject);

    private static Decision<TGrant> Decide<TGrant>(ServiceProvider services, Grant<TGrant> grant, string subject)
        where TGrant : IGrant =>
        services.GetRequiredService<IMinimumNecessary>().DecideAsync(grant, new Caller("tester", "Tester"), subject).AsTask().GetAwaiter().GetResult();

    private static ServiceProvider CreateServices(TimeProvider clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        services.AddMinNecessary(SpecificationPolicy.Document).AddMaskKey("a key for tests alone: 32 bytes."u8);
        return services.BuildServiceProvider();
    }
}
