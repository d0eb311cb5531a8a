using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.HandingOver;

/// <summary>Work goes from stage to stage: what is missing, and what is not taken over in time, has a case.</summary>
public sealed class HandoffTests : IDisposable
{
    private static readonly string[] Everything = ["Signed form", "Coverage card"];

    private readonly PracticeDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Work_that_is_complete_and_taken_over_in_time_opens_no_case()
    {
        Handoff over = await OverAsync();
        Assert.Equal(("ToBilling", "Intake", "Billing", HandoffState.Waiting, "u-1", _desk.Time.Now.AddHours(8)), (over.Name, over.From, over.To, over.State, over.HandedOverBy, over.DueAt));
        Assert.Single(await WaitingAsync());
        _desk.Time.Now += TimeSpan.FromHours(8) - TimeSpan.FromTicks(1);
        Handoff taken = await _desk.Handoffs.TakeOverAsync("ToBilling", "W-1", "u-2");
        Assert.Equal((HandoffState.TakenOver, "u-2", _desk.Time.Now), (taken.State, taken.TakenOverBy, taken.TakenOverAt));
        _desk.Time.Now += TimeSpan.FromDays(30);
        await _desk.Escalation.RunAsync();
        Assert.Empty(await _desk.AllAsync());
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Each_item_that_is_missing_has_a_case_the_same_moment()
    {
        Handoff over = await OverAsync("W-1", ["Signed form"]);
        Assert.Equal(["Coverage card"], over.Missing);
        Case found = Assert.Single(await _desk.AllAsync());
        Assert.Equal(("Gap", "Clerk", "Intake", "W-1: Coverage card", _desk.Time.Now), (found.Kind, found.Owner, found.Stage, found.Reference, found.LoggedAt));
        await OverAsync("W-1", ["Signed form"]);
        await _desk.Escalation.RunAsync();
        Assert.Single(await _desk.AllAsync());
        await OverAsync("W-2", []);
        Assert.Equal(3, (await _desk.AllAsync()).Count);
    }

    [Fact]
    public async Task The_limit_fires_at_its_moment_and_once_and_on_how_many_machines_it_is_run()
    {
        using var other = new PracticeDesk(_desk.Store, _desk.Time);
        await OverAsync();
        _desk.Time.Now += TimeSpan.FromHours(8) - TimeSpan.FromTicks(1);
        await _desk.Escalation.RunAsync();
        Assert.Empty(await _desk.AllAsync());
        _desk.Time.Now += TimeSpan.FromTicks(1);
        await Task.WhenAll(Task.Run(() => _desk.Escalation.RunAsync()), Task.Run(() => other.Escalation.RunAsync()));
        Case late = Assert.Single(await _desk.AllAsync());
        Assert.Equal(("Late", "Biller", "Billing", "W-1: ToBilling"), (late.Kind, late.Owner, late.Stage, late.Reference));
        await _desk.Handoffs.TakeOverAsync("ToBilling", "W-1", "u-2");
        await _desk.Escalation.RunAsync();
        Assert.Single(await _desk.AllAsync());
    }

    [Fact]
    public async Task What_is_taken_over_too_late_before_anything_ran_has_its_case_as_well()
    {
        await OverAsync();
        _desk.Time.Now += TimeSpan.FromHours(9);
        await _desk.Handoffs.TakeOverAsync("ToBilling", "W-1", "u-2");
        Assert.Equal("Late", Assert.Single(await _desk.AllAsync()).Kind);
        await _desk.Escalation.RunAsync();
        Assert.Single(await _desk.AllAsync());
    }

    [Fact]
    public async Task Work_that_comes_again_has_its_limits_anew()
    {
        await OverAsync("W-1", ["Signed form"]);
        await _desk.Handoffs.TakeOverAsync("ToBilling", "W-1", "u-2");
        Handoff again = await OverAsync("W-1", ["Signed form"]);
        Assert.Equal((2, HandoffState.Waiting, null), (again.Times, again.State, again.TakenOverBy));
        _desk.Time.Now += TimeSpan.FromHours(8);
        await _desk.Escalation.RunAsync();
        Assert.Equal(["Gap", "Gap", "Late"], (await _desk.AllAsync()).Select(each => each.Kind).Order());
    }

    [Fact]
    public async Task A_handoff_without_a_limit_waits_as_long_as_it_takes()
    {
        Assert.Null((await _desk.Handoffs.HandOverAsync("ToPaid", "W-1", [], "u-1")).DueAt);
        _desk.Time.Now += TimeSpan.FromDays(400);
        await _desk.Escalation.RunAsync();
        Assert.Empty(await _desk.AllAsync());
    }

    [Fact]
    public async Task A_machine_that_stops_anywhere_loses_no_case_and_opens_none_twice()
    {
        // Each place at which it can stop: before the first record, after it, and so on until it gets through.
        for (int at = 0; at < 14; at++)
        {
            using var calm = new PracticeDesk();
            int left = at;
            var faulty = new FaultyOperationsStore(calm.Store) { StopsBefore = () => left-- == 0, StopsAfter = () => left-- == 0 };
            using var stopping = new PracticeDesk(faulty, calm.Time);
            bool isStopped = (await Record.ExceptionAsync(() => stopping.Handoffs.HandOverAsync("ToBilling", "W-1", [], "u-1").AsTask())) is not null;
            bool isOver = await calm.Handoffs.FindAsync("ToBilling", "W-1") is not null;
            await calm.Escalation.RunAsync();
            Assert.Equal(isOver ? 2 : 0, (await calm.AllAsync()).Count);
            Assert.Equal(at < 10, isStopped);

            calm.Time.Now += TimeSpan.FromHours(8);
            (left, faulty.IsStopped) = (at, false);
            await Record.ExceptionAsync(() => stopping.Escalation.RunAsync());
            await calm.Escalation.RunAsync();
            Assert.Equal(isOver ? 3 : 0, (await calm.AllAsync()).Count);
        }
    }

    [Fact]
    public async Task What_the_policy_does_not_have_is_refused_and_not_repeated()
    {
        Func<Task>[] refused =
        [
            () => _desk.Handoffs.HandOverAsync("ZQ4711", "W-1", [], "u-1").AsTask(), () => _desk.Handoffs.HandOverAsync("ToBilling", " ", [], "u-1").AsTask(),
            () => _desk.Handoffs.HandOverAsync("ToBilling", "W-1", ["ZQ4711"], "u-1").AsTask(), () => _desk.Handoffs.HandOverAsync("ToBilling", "W-1", [], "").AsTask(),
            () => _desk.Handoffs.TakeOverAsync("ZQ4711", "W-1", "u-1").AsTask(),
        ];
        foreach (Func<Task> act in refused)
        {
            Assert.DoesNotContain("4711", (await Assert.ThrowsAnyAsync<ArgumentException>(act)).ToString(), StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Handoffs.TakeOverAsync("ToBilling", "W-1", "u-1").AsTask());
        Assert.Empty(await WaitingAsync());
    }

    private async Task<Handoff> OverAsync(string work = "W-1", IReadOnlyCollection<string>? confirmed = null) => await _desk.Handoffs.HandOverAsync("ToBilling", work, confirmed ?? Everything, "u-1");

    private async Task<List<Handoff>> WaitingAsync()
    {
        List<Handoff> waiting = [];
        await foreach (Handoff each in _desk.Handoffs.ReadWaitingAsync())
        {
            waiting.Add(each);
        }

        return waiting;
    }
}
