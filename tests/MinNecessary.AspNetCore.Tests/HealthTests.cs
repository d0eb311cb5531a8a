using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.Disclosures;
using MinNecessary.Hosting;
using MinNecessary.Tests.Disclosures;

namespace MinNecessary.AspNetCore.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task An_application_with_its_policy_and_log_is_healthy()
    {
        await using Desk desk = await StartAsync();

        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(desk)).Status);
    }

    [Fact]
    public async Task A_policy_that_is_not_in_effect_is_unhealthy()
    {
        await using Desk desk = await StartAsync(new FakeTimeProvider(new DateTimeOffset(2025, 12, 31, 12, 0, 0, TimeSpan.Zero)));

        HealthReportEntry found = await CheckAsync(desk);

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.Contains("Ward 1 is not in effect", found.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_that_is_not_reached_is_unhealthy_and_its_exception_is_not_handed_on()
    {
        var store = new UnreachableStore();
        await using Desk desk = await StartAsync(services: services => services.Replace(ServiceDescriptor.Singleton<IDisclosureStore>(store)));

        HealthReportEntry found = await CheckAsync(desk);

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.Null(found.Exception);
        Assert.DoesNotContain("Testina", found.Description, StringComparison.Ordinal);
        Assert.All(desk.Logs.Entries, entry => Assert.DoesNotContain("Testina", entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Time_limits_that_have_not_run_yet_or_run_no_more_are_unhealthy()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
        var status = new EscalationStatus(clock);
        await using Desk desk = await StartAsync(clock, services => services.AddSingleton(status));

        Assert.Contains("have not run yet", (await CheckAsync(desk)).Description, StringComparison.Ordinal);
        status.Succeeded();
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(desk)).Status);
        clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HealthStatus.Healthy, (await CheckAsync(desk)).Status);
        clock.Advance(TimeSpan.FromSeconds(1));
        HealthReportEntry stale = await CheckAsync(desk);
        Assert.Equal(HealthStatus.Unhealthy, stale.Status);
        Assert.Contains("for too long", stale.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_limits_that_fail_are_unhealthy_once_the_last_success_is_too_old_and_the_failure_is_not_told()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero));
        var status = new EscalationStatus(clock);
        await using Desk desk = await StartAsync(clock, services => services.AddSingleton(status));
        status.Failed(new InvalidOperationException("No connection while closing the case of Testina Sample."));

        HealthReportEntry found = await CheckAsync(desk);

        Assert.Equal(HealthStatus.Unhealthy, found.Status);
        Assert.Null(found.Exception);
        Assert.DoesNotContain("Testina", found.Description, StringComparison.Ordinal);
    }

    private static async Task<HealthReportEntry> CheckAsync(Desk desk) =>
        (await desk.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["minnecessary"];

    private static Task<Desk> StartAsync(TimeProvider? clock = null, Action<IServiceCollection>? services = null) => Desk.StartAsync(
        (_, _) => { },
        services: added =>
        {
            added.AddHealthChecks().AddMinNecessary();
            if (clock is not null)
            {
                added.Replace(ServiceDescriptor.Singleton(clock));
            }

            services?.Invoke(added);
        });

    private sealed class UnreachableStore : IDisclosureStore
    {
        public ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => throw Gone();

        public IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken) => throw Gone();

        public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken) => throw Gone();

        public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => throw Gone();

        private static DisclosureStoreException Gone() => new("No connection while writing Testina Sample.");
    }
}
