using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>The period of feedback is a time limit: when it has passed, and something is proposed that nobody has decided, there is a case.</summary>
public sealed class NecessityLimitTests
{
    private readonly NecessityOffice _office = new();

    [Fact]
    public async Task The_limit_fires_at_its_moment_once_for_each_grant_and_on_however_many_machines()
    {
        using NecessityDesk desk = _office.Start();
        using NecessityDesk other = _office.Start();
        NecessityOffice.See(_office.Intake, 20, 0);
        NecessityOffice.See(_office.Bill, 20);
        await Task.WhenAll(Task.Run(desk.RunAsync), Task.Run(other.RunAsync));
        _office.Time.Now += TimeSpan.FromDays(30) - TimeSpan.FromTicks(1);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
        _office.Time.Now += TimeSpan.FromTicks(1);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(turn => Task.Run((turn % 2 == 0 ? desk : other).RunAsync)));
        List<Case> cases = await desk.CasesAsync();
        Assert.Equal(["NecessityFeedback/1/Bill", "NecessityFeedback/1/Intake"], cases.Select(each => each.Reference).Order(StringComparer.Ordinal));
        Assert.All(cases, each => Assert.Equal(("Late", "Manager", _office.Time.Now), (each.Kind, each.Owner, each.OccurredAt)));
        _office.Time.Now += TimeSpan.FromDays(5);
        await desk.RunAsync();
        await other.RunAsync();
        Assert.Equal(2, (await desk.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_limit_that_is_found_late_passed_when_it_passed()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 20, 0);
        await desk.RunAsync();
        DateTimeOffset end = _office.Time.Now.AddDays(30);
        _office.Time.Now += TimeSpan.FromDays(40);
        await desk.RunAsync();
        Assert.Equal(end, Assert.Single(await desk.CasesAsync()).OccurredAt);
    }

    [Fact]
    public async Task Where_everything_is_read_there_is_no_case()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 20, 0, 1);
        await desk.RunAsync();
        _office.Time.Now += TimeSpan.FromDays(40);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
    }

    [Fact]
    public async Task What_somebody_decided_before_anything_ran_has_no_case()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 20, 0);
        await desk.Feedback.FlushAsync();
        _office.Time.Now += TimeSpan.FromDays(30);
        await desk.Feedback.DecideAsync(Assert.Single(await desk.ProposalsAsync()).Id, NecessityOutcome.Refused, "Needed each spring.", NecessityOffice.Manager);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
    }

    [Fact]
    public async Task What_is_seen_enough_only_later_has_its_case_then()
    {
        using NecessityDesk desk = _office.Start();
        NecessityOffice.See(_office.Intake, 5, 0);
        await desk.RunAsync();
        _office.Time.Now += TimeSpan.FromDays(30);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
        NecessityOffice.See(_office.Intake, 5, 0);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
        _office.Time.Now += TimeSpan.FromDays(1);
        await desk.RunAsync();
        Assert.Equal("NecessityFeedback/1/Intake", Assert.Single(await desk.CasesAsync()).Reference);
    }

    [Fact]
    public async Task Where_nothing_was_observed_nothing_ends()
    {
        using NecessityDesk desk = _office.Start();
        await desk.RunAsync();
        _office.Time.Now += TimeSpan.FromDays(400);
        await desk.RunAsync();
        Assert.Empty(await desk.CasesAsync());
    }

    [Fact]
    public async Task A_machine_that_stops_anywhere_loses_no_case_and_opens_none_twice()
    {
        int through = 0;
        for (int at = 0; at < 12; at++)
        {
            var office = new NecessityOffice();
            using NecessityDesk calm = office.Start();
            NecessityOffice.See(office.Intake, 20, 0);
            NecessityOffice.See(office.Bill, 20);
            await calm.RunAsync();
            office.Time.Now += TimeSpan.FromDays(30);
            int left = at;
            var faulty = new FaultyOperationsStore(office.Store) { StopsBefore = () => left-- == 0, StopsAfter = () => left-- == 0 };
            using NecessityDesk stopping = office.Start(faulty);
            through += await Record.ExceptionAsync(stopping.RunAsync) is null ? 1 : 0;
            await calm.RunAsync();
            await calm.RunAsync();
            Assert.Equal(2, (await calm.CasesAsync()).Count);
        }

        Assert.InRange(through, 1, 8);
    }
}
