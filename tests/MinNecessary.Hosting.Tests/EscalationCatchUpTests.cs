using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>Denials whose cases a stopped process took with it have them after the next start.</summary>
public sealed class EscalationCatchUpTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public async Task What_the_log_has_of_the_days_before_has_its_cases_after_the_start(int days, int cases)
    {
        var log = new InMemoryDisclosureStore();
        await DenyAsync(log);
        await using var machine = new Machine(configure: options => options.CatchUp = TimeSpan.FromDays(days), more: builder => Logged(builder, log));
        machine.Time.Advance(TimeSpan.FromHours(23));
        await machine.StartAsync();
        Assert.Equal(cases, (await machine.AllAsync()).Count(each => each.Kind == "Attempt"));
        await machine.Time.NextRunAsync();
        Assert.Equal(cases, (await machine.AllAsync()).Count(each => each.Kind == "Attempt"));
    }

    [Fact]
    public async Task A_log_that_cannot_be_read_keeps_no_limit_from_its_turn_and_is_tried_again()
    {
        var log = new InMemoryDisclosureStore();
        await DenyAsync(log);
        var unreadable = new UnreadableLog(log) { IsUnreadable = true };
        await using var machine = new Machine(more: builder => Logged(builder, unreadable));
        Case open = await machine.OpenAsync();
        machine.Time.Advance(TimeSpan.FromDays(1));
        await machine.StartAsync();
        Assert.Equal(1, machine.Status.FailuresInARow);
        machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(2));
        await machine.Time.RunEndsAsync();
        Assert.Equal(open.Id, Assert.Single(machine.Told).CaseId);
        Assert.Equal(2, machine.Status.FailuresInARow);

        // It is still the day before the start that is read, however long the log was away.
        unreadable.IsUnreadable = false;
        await machine.Time.NextRunAsync();
        Assert.Equal(0, machine.Status.FailuresInARow);
        Assert.Single(await machine.AllAsync(), each => each.Kind == "Attempt");
    }

    // A process without operations: it has logged the denial, and no case.
    private static async Task DenyAsync(IDisclosureStore log)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new ObservedTime());
        Logged(services.AddMinNecessary(PracticePolicy.Document), log);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Decision decision = await provider.GetRequiredService<IMinimumNecessary>().DecideAsync(PracticePolicy.Intake, new Caller("u-17", "Clerk"), "MRN-1");
        Assert.Equal(Outcome.Denied, decision.Outcome);
    }

    private static void Logged(IMinNecessaryBuilder builder, IDisclosureStore log)
    {
        builder.Services.AddSingleton(log);
        builder.AddMaskKey("a key for tests alone: 32 bytes."u8).AddDisclosureLog<InMemoryDisclosureStore>();
    }
}
