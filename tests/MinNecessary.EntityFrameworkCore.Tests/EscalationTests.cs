using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using MinNecessary.Operations;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Several machines run the time limits of one database, and one of them is killed: each limit fires once, in order, and no case is lost.</summary>
public abstract class EscalationTests(ITestOutputHelper output)
{
    private const int CaseCount = 60;

    private static readonly DateTimeOffset Opened = new(2026, 11, 2, 14, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Opened.AddDays(30);

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task Two_machines_that_run_at_once_fire_each_limit_once()
    {
        await using ILogDatabase database = await NewAsync();
        await OpenCasesAsync(database);
        await using ServiceProvider one = At(database, Later);
        await using ServiceProvider other = At(database, Later);
        IReadOnlyList<EscalatedCase>[] escalated = await Task.WhenAll(Run(one), Run(other), Run(one), Run(other));
        Assert.Equal(CaseCount * 3, escalated.Sum(each => each.Count));
        Assert.Equal(CaseCount * 3, escalated.SelectMany(each => each).DistinctBy(each => (each.CaseId, each.Step)).Count());
        await AssertEachFiredOnceAsync(database);

        static Task<IReadOnlyList<EscalatedCase>> Run(ServiceProvider machine) => Task.Run(() => machine.GetRequiredService<CaseEscalation>().RunAsync());
    }

    [SkippableFact]
    public async Task A_process_that_is_killed_midway_leaves_nothing_undone_and_nothing_done_twice()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        await using ILogDatabase database = await NewAsync();
        await OpenCasesAsync(database);
        int beginning = 1 + random.Next(CaseCount / 2);
        using var one = new Escalator(database, Later, beginning, pause: 20);
        using var two = new Escalator(database, Later, beginning, pause: 20);

        // Whichever is ahead: the slower one may find nothing left to begin.
        Escalator killed = await Task.WhenAny(one.Begun, two.Begun) == one.Begun ? one : two;
        await Task.Delay(random.Next(40));
        killed.Kill();
        Escalator other = killed == one ? two : one;
        (IReadOnlyList<string> before, bool isDone) = await killed.EndAsync();
        (IReadOnlyList<string> beside, bool otherIsDone) = await other.EndAsync();
        output.WriteLine($"Seed {seed}: the killed run had added {before.Count} records, the other {beside.Count} of {CaseCount * 3}.");
        Assert.False(isDone, "It was done before it was killed.");
        Assert.True(otherIsDone);
        await database.SettleAsync();

        // What the killed one had begun and not finished may be left, and the next run finds it.
        using var next = new Escalator(database, Later, beginning: 1, pause: 0);
        (IReadOnlyList<string> after, _) = await next.EndAsync();
        string[] told = [.. before, .. beside, .. after];
        Assert.Equal(told.Length, told.Distinct(StringComparer.Ordinal).Count());
        string[] stored = [.. (await RecordsAsync(database)).Where(record => record.Sequence > 0).Select(record => $"{record.Id} {record.Sequence}")];
        Assert.Empty(told.Except(stored, StringComparer.Ordinal));
        await AssertEachFiredOnceAsync(database);
    }

    private static ServiceProvider At(ILogDatabase database, DateTimeOffset now) => OfficeOperations.In(database.Kind, database.ConnectionString, now);

    private static async Task OpenCasesAsync(ILogDatabase database)
    {
        await using ServiceProvider office = At(database, Opened);
        CaseDesk desk = office.GetRequiredService<CaseDesk>();
        for (int number = 0; number < CaseCount; number++)
        {
            await desk.OpenAsync("Question", new CaseDraft { OccurredAt = Opened }, "u-1");
        }

        Assert.Empty(await office.GetRequiredService<CaseEscalation>().RunAsync());
    }

    private static async Task AssertEachFiredOnceAsync(ILogDatabase database)
    {
        await using ServiceProvider office = At(database, Later);
        List<Case> cases = [];
        await foreach (Case each in office.GetRequiredService<CaseDesk>().ReadAsync(isOpen: null))
        {
            cases.Add(each);
        }

        Assert.Equal(CaseCount, cases.Count);
        Assert.All(cases, each =>
        {
            Assert.Equal([CaseAct.Opened, CaseAct.Escalated, CaseAct.Overdue, CaseAct.Escalated], each.History.Select(entry => entry.Act));
            Assert.Equal(("Officer", 2, true), (each.Owner, each.EscalationLevel, each.IsOverdue));
        });
        Assert.Empty(await office.GetRequiredService<CaseEscalation>().RunAsync());
    }

    private static async Task<List<OperationsRecord>> RecordsAsync(ILogDatabase database)
    {
        List<OperationsRecord> found = [];
        await foreach (OperationsRecord record in new DatabaseOperationsStore(database.Open()).ReadAsync(new OperationsQuery { Kind = "Case" }, default))
        {
            found.Add(record);
        }

        return found;
    }
}
