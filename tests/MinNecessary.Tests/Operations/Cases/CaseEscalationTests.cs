using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>Every limit of a case fires at its moment, once, in order.</summary>
public sealed class CaseEscalationTests : IDisposable
{
    private readonly PracticeDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Each_step_fires_at_its_moment_and_once()
    {
        Case open = await _desk.OpenAsync();
        await AtAsync(11, 4, 8, 59);
        await AtAsync(11, 4, 9, 0, (0, "Manager"));
        await AtAsync(11, 4, 9, 1);
        await AtAsync(11, 5, 8, 59);
        await AtAsync(11, 5, 9, 0, (null, "Manager"));

        // The week-end is no business day.
        await AtAsync(11, 9, 8, 59);
        await AtAsync(11, 9, 9, 0, (1, "Officer"));
        await AtAsync(12, 31, 9, 0);
        Case escalated = (await _desk.Cases.FindAsync(open.Id))!;
        Assert.Equal(("Officer", 2, true, CaseState.Open), (escalated.Owner, escalated.EscalationLevel, escalated.IsOverdue, escalated.State));
        Assert.Equal([CaseAct.Opened, CaseAct.Escalated, CaseAct.Overdue, CaseAct.Escalated], escalated.History.Select(entry => entry.Act));
        Assert.All(escalated.History.Skip(1), entry => Assert.Null(entry.By));
    }

    [Fact]
    public async Task Where_several_were_missed_each_fires_in_order()
    {
        await _desk.OpenAsync();
        await AtAsync(12, 31, 9, 0, (0, "Manager"), (null, "Manager"), (1, "Officer"));
        await AtAsync(12, 31, 9, 0);
    }

    [Fact]
    public async Task A_closed_case_has_no_limit_and_one_opened_again_has_all_of_them()
    {
        Case open = await _desk.OpenAsync();
        await AtAsync(11, 4, 9, 0, (0, "Manager"));
        await _desk.SolveAndCloseAsync(open);
        await AtAsync(12, 1, 9, 0);
        Assert.Equal("Clerk", (await _desk.Cases.ReopenAsync(open.Id, "Denied once more.", "u-1")).Owner);
        await AtAsync(12, 3, 8, 59);
        await AtAsync(12, 3, 9, 0, (0, "Manager"));
        await AtAsync(12, 8, 9, 0, (null, "Manager"), (1, "Officer"));
    }

    [Fact]
    public async Task A_case_that_is_closed_after_its_limits_and_before_the_next_run_has_them_all_and_the_run_has_none()
    {
        Case open = await _desk.OpenAsync();
        _desk.Time.Set(11, 5, 9);
        await _desk.SolveAndCloseAsync(open);
        Case closed = (await _desk.Cases.FindAsync(open.Id))!;
        Assert.Equal((CaseState.Closed, true, 1), (closed.State, closed.IsOverdue, closed.EscalationLevel));
        Assert.Equal([CaseAct.Escalated, CaseAct.Overdue, CaseAct.Closed], closed.History.Select(entry => entry.Act).TakeLast(3));
        await AtAsync(12, 31, 9, 0);
    }

    [Fact]
    public async Task A_case_that_is_due_earlier_than_its_kind_is_overdue_earlier()
    {
        await _desk.OpenAsync("Question", _desk.Draft with { DueBy = _desk.Time.Now.AddHours(1) });
        await AtAsync(11, 2, 9, 59);
        await AtAsync(11, 2, 10, 0, (null, "Clerk"));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_reorders_nothing()
    {
        Case open = await _desk.OpenAsync();
        _desk.Time.Now -= TimeSpan.FromDays(400);
        Case taken = await _desk.Cases.TakeAsync(open.Id, "u-1");
        Assert.Equal(taken.History[0].At, taken.History[1].At);
        Assert.Empty(await _desk.Escalation.RunAsync());
    }

    [Fact]
    public async Task One_case_that_fails_does_not_keep_the_others_and_the_failure_is_told()
    {
        var store = new FaultyOperationsStore(_desk.Store) { GoesOn = true };
        using var machine = new PracticeDesk(store, _desk.Time);
        for (int index = 0; index < 3; index++)
        {
            await _desk.OpenAsync();
        }

        _desk.Time.Set(11, 4, 9);
        int calls = 0;
        store.StopsBefore = () => calls++ == 0;
        CaseEscalationException exception = await Assert.ThrowsAsync<CaseEscalationException>(() => machine.Escalation.RunAsync());
        Assert.Equal(FaultyOperationsStore.Message, Assert.Single(exception.InnerExceptions).Message);
        Assert.Equal([0, 1, 1], (await _desk.AllAsync()).Select(each => each.EscalationLevel).Order());

        // Whoever owns the others now is told.
        Assert.Equal(
            (await _desk.AllAsync()).Where(each => each.EscalationLevel == 1).Select(each => each.Id).Order(StringComparer.Ordinal), exception.Escalated.Select(each => each.CaseId).Order(StringComparer.Ordinal));
        Assert.Single(await machine.Escalation.RunAsync());
        Assert.Empty(await _desk.Escalation.RunAsync());
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_as_any_failure_is()
    {
        using var machine = new PracticeDesk(new FaultyOperationsStore(_desk.Store) { IsStopped = true }, _desk.Time);
        CaseEscalationException exception = await Assert.ThrowsAsync<CaseEscalationException>(() => machine.Escalation.RunAsync());
        Assert.Empty(exception.Escalated);
        Assert.All(exception.Flatten().InnerExceptions, inner => Assert.True(inner is IOException, inner.GetType().Name));
    }

    [Fact]
    public async Task Many_machines_at_once_escalate_each_case_once()
    {
        PracticeDesk[] machines = [.. Enumerable.Range(0, 4).Select(_ => new PracticeDesk(_desk.Store, _desk.Time))];
        for (int index = 0; index < 60; index++)
        {
            await _desk.OpenAsync();
        }

        _desk.Time.Set(12, 31, 9);
        IReadOnlyList<EscalatedCase>[] runs = await Task.WhenAll(machines.Select(machine => Task.Run(() => machine.Escalation.RunAsync())));
        Assert.Equal(180, runs.SelectMany(run => run).Select(each => (each.CaseId, each.Step)).Distinct().Count());
        Assert.Equal(180, runs.Sum(run => run.Count));
        Assert.All(await _desk.AllAsync(), each => Assert.Equal(4, each.History.Count));
        foreach (PracticeDesk machine in machines)
        {
            machine.Dispose();
        }
    }

    [Fact]
    public async Task A_run_that_is_ended_leaves_the_rest_to_the_next()
    {
        await _desk.OpenAsync();
        _desk.Time.Set(11, 4, 9);
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _desk.Escalation.RunAsync(ended.Token));
        Assert.Single(await _desk.Escalation.RunAsync());
    }

    private async Task AtAsync(int month, int day, int hour, int minute, params (int? Step, string Owner)[] expected)
    {
        _desk.Time.Set(month, day, hour, minute);
        Assert.Equal(expected, (await _desk.Escalation.RunAsync()).Select(each => (each.Step, each.Owner)));
    }
}
