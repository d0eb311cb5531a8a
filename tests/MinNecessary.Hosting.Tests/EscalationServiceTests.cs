using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>What falls due fires within an interval, once, on however many machines.</summary>
public sealed class EscalationServiceTests
{
    private static readonly string[] InOrder = ["Opened", "Escalated", "Overdue", "Escalated"];

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

    [Fact]
    public async Task Two_hosts_on_one_store_fire_each_escalation_once()
    {
        const int count = 60;
        FaultyOperationsStore store = Machine.Shared();
        await using Machine one = new(store), other = new(store);
        for (int number = 0; number < count; number++)
        {
            await one.OpenAsync();
        }

        await Task.WhenAll(one.StartAsync(), other.StartAsync());
        foreach (Machine machine in new[] { one, other })
        {
            machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
        }

        await Task.WhenAll(one.Time.RunEndsAsync(), other.Time.RunEndsAsync());
        List<Case> cases = await one.AllAsync();
        Assert.Equal(count, cases.Count);
        Assert.All(cases, each => Assert.Equal(InOrder, each.History.Select(entry => entry.Act.ToString())));
        var told = one.Told.Concat(other.Told).Select(each => (each.CaseId, each.Step)).ToList();
        Assert.Equal(count * 3, told.Count);
        Assert.Equal(count * 3, told.Distinct().Count());
        Assert.Empty(one.Log.Errors.Concat(other.Log.Errors));
    }

    [Fact]
    public async Task Two_hosts_on_one_database_fire_each_escalation_once()
    {
        const int count = 12;
        string folder = Directory.CreateTempSubdirectory("escalation-").FullName;
        try
        {
            string file = Path.Combine(folder, "operations.db");
            await using (Machine one = new(sqliteFile: file), other = new(sqliteFile: file))
            {
                for (int number = 0; number < count; number++)
                {
                    await one.OpenAsync();
                }

                await Task.WhenAll(one.StartAsync(), other.StartAsync());
                one.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
                other.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
                await Task.WhenAll(one.Time.RunEndsAsync(), other.Time.RunEndsAsync());
                Assert.Empty(one.Log.Errors.Concat(other.Log.Errors));
                Assert.All(await other.AllAsync(), each => Assert.Equal(InOrder, each.History.Select(entry => entry.Act.ToString())));
                Assert.Equal(count * 3, one.Told.Concat(other.Told).Select(each => (each.CaseId, each.Step)).Distinct().Count());
                Assert.Equal(count * 3, one.Told.Count + other.Told.Count);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task What_a_machine_that_stopped_midway_left_the_other_does()
    {
        var shared = new InMemoryOperationsStore();
        var stopping = new FaultyOperationsStore(shared);
        await using Machine one = new(stopping), other = new(new FaultyOperationsStore(shared));
        for (int number = 0; number < 10; number++)
        {
            await one.OpenAsync();
        }

        await Task.WhenAll(one.StartAsync(), other.StartAsync());
        int limit = stopping.Appends + 13;
        stopping.StopsAfter = () => stopping.Appends >= limit;
        one.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
        await one.Time.RunEndsAsync();
        Assert.True(stopping.IsStopped);
        Assert.Contains(await other.AllAsync(), each => each.History.Count < InOrder.Length);

        other.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
        await other.Time.RunEndsAsync();
        Assert.All(await other.AllAsync(), each => Assert.Equal(InOrder, each.History.Select(entry => entry.Act.ToString())));
        Assert.Empty(other.Log.Errors);
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
