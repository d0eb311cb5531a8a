using System.Diagnostics;
using MinNecessary.Operations;
using Xunit.Abstractions;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>A year of a practice with 50,000 cases, whose limits two machines run at once; now and then one of them stops in the middle.</summary>
public sealed class CaseYearTests(ITestOutputHelper output)
{
    private const int Cases = 50_000;
    private static readonly TimeSpan Period = TimeSpan.FromHours(2);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    [Fact]
    public async Task Every_limit_fires_at_its_run_and_once_and_no_case_is_lost()
    {
        var random = new Random(7);
        var time = new PracticeTime { Now = new DateTimeOffset(2026, 1, 5, 5, 0, 0, TimeSpan.Zero) };
        using var calm = new PracticeDesk(time: time);
        var year = new CaseYear(calm, time, random);
        DateTimeOffset start = time.Now;
        var clock = new PracticeClock(PracticePolicy.Document.Operations!, new WeekdayCalendar(), time);
        var watch = Stopwatch.StartNew();
        TimeSpan worked = Environment.CpuUsage.TotalTime;
        int stops = 0;
        int opened = 0;
        int escalated = 0;
        for (DateTimeOffset now = start; now <= start + Year + TimeSpan.FromDays(30); now += Period)
        {
            time.Now = now;
            int wanted = (int)Math.Min(Cases, Cases * ((now - start) / Year));
            for (; opened < wanted; opened++)
            {
                await year.OpenAsync(opened);
            }

            await year.WorkAsync(now);

            // One of the two stops at any of its first records, before it is added or after; a new one takes its place at the next run.
            int at = random.Next(12);
            var faulty = new FaultyOperationsStore(calm.Store);
            (faulty.StopsBefore, faulty.StopsAfter) = random.Next(2) == 0 ? (() => at-- == 0, () => false) : (new Func<bool>(() => false), new Func<bool>(() => at-- == 0));
            var stopping = new CaseEscalation(faulty, clock, []);
            Task<int>[] runs = [Task.Run(() => RunAsync(stopping)), Task.Run(() => RunAsync(calm.Escalation))];
            int[] done = await Task.WhenAll(runs);
            stops += done[0] < 0 ? 1 : 0;
            escalated += done.Where(each => each > 0).Sum();
        }

        output.WriteLine($"{opened} cases, {escalated} limits told of, {stops} machines stopped, {watch.Elapsed.TotalSeconds:F1} s");
        Assert.True(stops > 100, $"Only {stops} machines stopped.");
        List<Case> all = await calm.AllAsync();
        Assert.Equal(Cases, all.Count);
        Assert.Equal(year.Opened.Order(StringComparer.Ordinal), all.Select(each => each.Id).Order(StringComparer.Ordinal));
        long limits = 0;
        foreach (Case each in all)
        {
            limits += AssertFired(each, start);
        }

        output.WriteLine($"{limits} limits fired, {watch.Elapsed.TotalSeconds:F1} s, of which {(Environment.CpuUsage.TotalTime - worked).TotalSeconds:F1} s worked");
        Assert.True(limits > Cases / 2);
        Assert.True(escalated <= limits);
    }

    private static async Task<int> RunAsync(CaseEscalation machine)
    {
        try
        {
            return (await machine.RunAsync()).Count;
        }
        catch (AggregateException)
        {
            return -1;
        }
        catch (IOException)
        {
            return -1;
        }
    }

    // The limits as the test reckons them, against what stands in the history.
    private static int AssertFired(Case found, DateTimeOffset start)
    {
        (int Days, string? To)[] limits = found.Kind == "Question" || found.Kind == "Denial" ? [(2, "Manager"), (3, null), (5, "Officer")] : throw new InvalidOperationException();
        DateTimeOffset last = start + Year + TimeSpan.FromDays(30);
        List<(CaseAct, string?, DateTimeOffset)> expected = [];
        foreach ((int days, string? to) in limits)
        {
            DateTimeOffset due = BusinessDays.Add(found.LoggedAt, days);
            DateTimeOffset run = start + (Period * ((due - start + Period - TimeSpan.FromTicks(1)).Ticks / Period.Ticks));

            // By the run, or by the closing where that comes before it.
            DateTimeOffset at = found.ClosedAt is { } closed && closed < run ? closed : run;
            if (due <= at && at <= last)
            {
                expected.Add((to is null ? CaseAct.Overdue : CaseAct.Escalated, to, at));
            }
        }

        Assert.Equal(expected, found.History.Where(entry => entry.Act is CaseAct.Overdue or CaseAct.Escalated).Select(entry => (entry.Act, entry.Name, entry.At)));
        return expected.Count;
    }
}
