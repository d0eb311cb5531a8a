using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;
using MinNecessary.Tests.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>However many machines run the limits, each limit fires once, and none is lost.</summary>
public sealed class SeveralMachinesTests
{
    private static readonly string[] InOrder = ["Opened", "Escalated", "Overdue", "Escalated"];

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
}
