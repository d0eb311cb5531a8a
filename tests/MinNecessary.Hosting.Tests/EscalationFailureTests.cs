using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>A failure ends nothing, is said without what the store said, and is tried again.</summary>
public sealed class EscalationFailureTests
{
    [Fact]
    public async Task A_store_that_fails_is_tried_again_after_longer_and_longer_waits()
    {
        FaultyOperationsStore store = new(new InMemoryOperationsStore()) { IsStopped = true };
        await using var machine = new Machine(store);
        await machine.StartAsync();
        for (int run = 2; run <= 6; run++)
        {
            await machine.Time.NextRunAsync();
        }

        Assert.Equal([1, 2, 4, 8, 10, 10], machine.Time.Waits.Select(wait => wait.TotalMinutes));
        Assert.Equal((null, 6, false), (machine.Status.LastSuccessAt, machine.Status.FailuresInARow, machine.Status.HasSucceededWithin(TimeSpan.FromDays(1))));
        Assert.IsType<CaseEscalationException>(machine.Status.LastFailure);
        Assert.Equal(6, machine.Log.Errors.Count());
        Assert.Contains("IOException", machine.Log.Errors.First(), StringComparison.Ordinal);
        Assert.All(machine.Log.Lines, line => Assert.DoesNotContain(FaultyOperationsStore.Message, line.Text, StringComparison.Ordinal));
        Assert.DoesNotContain(FaultyOperationsStore.Message, machine.Status.ToString(), StringComparison.Ordinal);

        store.IsStopped = false;
        await machine.OpenAsync();
        machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(30));
        await machine.Time.RunEndsAsync();
        Assert.Equal(3, machine.Told.Count);
        Assert.Equal((machine.Time.GetUtcNow(), null, 0), (machine.Status.LastSuccessAt, machine.Status.LastFailure, machine.Status.FailuresInARow));
        Assert.Equal(TimeSpan.FromMinutes(1), machine.Time.Waits[^1]);
        Assert.Contains(machine.Log.Lines, line => line.Text == "The time limits are run again, after 6 runs that failed.");
    }

    [Fact]
    public async Task A_case_that_fails_keeps_nobody_from_being_told_of_the_others()
    {
        FaultyOperationsStore store = Machine.Shared();
        await using var machine = new Machine(store);
        Case first = await machine.OpenAsync(), second = await machine.OpenAsync();
        await machine.StartAsync();
        bool hasFailed = false;
        store.StopsBefore = () => !hasFailed && (hasFailed = true);
        machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(2));
        await machine.Time.RunEndsAsync();
        Assert.Single(machine.Told);
        Assert.Equal(1, machine.Status.FailuresInARow);
        await machine.Time.NextRunAsync();
        Assert.Equal(new[] { first.Id, second.Id }.Order(StringComparer.Ordinal), machine.Told.Select(each => each.CaseId).Order(StringComparer.Ordinal));
        Assert.Equal(0, machine.Status.FailuresInARow);
    }

    [Fact]
    public async Task Who_cannot_be_told_keeps_nobody_else_from_being_told()
    {
        List<string> told = [];
        await using var machine = new Machine(configure: options => options.Escalated = (each, _) =>
        {
            told.Add(each.CaseId);
            return told.Count == 1 ? throw new TimeoutException("The address of Testina Sample does not answer.") : ValueTask.CompletedTask;
        });
        Case first = await machine.OpenAsync(), second = await machine.OpenAsync();
        machine.Time.SetUtcNow(PracticePolicy.Monday.AddDays(2));
        await machine.StartAsync();
        Assert.Equal(new[] { first.Id, second.Id }.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Equal($"Case {told[0]} was escalated, and whoever owns it now could not be told: TimeoutException. It is not told again.", Assert.Single(machine.Log.Errors));
        Assert.NotNull(machine.Status.LastSuccessAt);
        await machine.Time.NextRunAsync();
        Assert.Equal(2, told.Count);
    }

    [Fact]
    public async Task The_last_success_grows_old_where_runs_fail()
    {
        FaultyOperationsStore store = new(new InMemoryOperationsStore());
        await using var machine = new Machine(store);
        await machine.StartAsync();
        Assert.True(machine.Status.HasSucceededWithin(TimeSpan.Zero));
        store.IsStopped = true;
        await machine.Time.NextRunAsync();
        Assert.True(machine.Status.HasSucceededWithin(TimeSpan.FromMinutes(1)));
        await machine.Time.NextRunAsync();
        Assert.False(machine.Status.HasSucceededWithin(TimeSpan.FromMinutes(1)));
        Assert.Equal(PracticePolicy.Monday, machine.Status.LastSuccessAt);
        Assert.Equal("Last success 2026-11-02T14:00:00.0000000+00:00, failures since: 2", machine.Status.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => machine.Status.HasSucceededWithin(TimeSpan.FromTicks(-1)));
    }
}
