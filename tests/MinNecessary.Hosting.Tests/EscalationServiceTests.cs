using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>What falls due fires within an interval, and the service stops when it is told to.</summary>
public sealed class EscalationServiceTests
{
    [Fact]
    public async Task What_falls_due_fires_within_an_interval()
    {
        await using var machine = new Machine();
        Case open = await machine.OpenAsync();
        await machine.StartAsync();
        Assert.Empty(machine.Told);

        // The first step is two business days after, at nine: a second before the run that finds it, it is not due.
        machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(2).AddSeconds(-1));
        await machine.Time.RunEndsAsync();
        Assert.Empty(machine.Told);
        await machine.Time.NextRunAsync();
        EscalatedCase told = Assert.Single(machine.Told);
        Assert.Equal((open.Id, "Question", 0, "Manager"), (told.CaseId, told.Kind, told.Step, told.Owner));
        await machine.Time.NextRunAsync();
        Assert.Single(machine.Told);
        Assert.Equal(TimeSpan.FromMinutes(1), Assert.Single(machine.Time.Waits.Distinct()));
        Assert.Contains(machine.Log.Lines, line => line.Text == $"Case {open.Id} of kind Question is with Manager now: a step of its escalation passed.");
    }

    [Fact]
    public async Task A_handoff_that_nobody_takes_over_has_its_case_by_the_same_run()
    {
        await using var machine = new Machine();
        await machine.Get<Handoffs>().HandOverAsync("ToBilling", "W-1", ["Signed form", "Coverage card"], "u-1");
        await machine.StartAsync();
        machine.Time.Advance(TimeSpan.FromHours(8));
        await machine.Time.RunEndsAsync();
        Assert.Equal("Late", Assert.Single(await machine.AllAsync()).Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stop_is_prompt_whether_it_waits_or_runs(bool runs)
    {
        var store = new HangingStore(Machine.Shared());
        await using var machine = new Machine(store);
        store.Hangs = runs;
        await (runs ? machine.StartWithoutARunAsync() : machine.StartAsync());
        if (runs)
        {
            await store.Begun.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        await machine.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(machine.Log.Errors);
        Assert.Null(machine.Status.LastFailure);
        Assert.Equal(runs, machine.Status.LastSuccessAt is null);
    }

    [Fact]
    public async Task Added_twice_it_runs_once()
    {
        await using var machine = new Machine(more: builder => builder.AddMinNecessaryEscalation());
        Assert.Single(machine.Get<IEnumerable<IHostedService>>(), service => service.GetType().Assembly == typeof(EscalationStatus).Assembly);
    }
}
