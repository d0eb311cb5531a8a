using System.Text.Json;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>Every time limit of people, roles and reviews fires at its moment, once, on however many machines, and whenever one is stopped.</summary>
public sealed class LimitTests : IDisposable
{
    internal static readonly string[] Names = ["newHireWithin", "every", "retrainWithin", "recertification", "weekly", "monthly", "action"];

    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    public static TheoryData<string> Limits => [.. Names];

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_fires_at_its_moment_and_not_before(string limit)
    {
        (DateTimeOffset at, string owner, string key) = await BeginAsync(limit, _desk);
        _desk.Clock.SetUtcNow(at.AddTicks(-1));
        await _desk.RunAsync();
        Assert.DoesNotContain(_desk.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);

        _desk.Clock.SetUtcNow(at);
        Assert.NotEqual(0, await _desk.RunAsync());
        RecordedCase found = Assert.Single(_desk.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);
        Assert.Equal(owner, found.Owner);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_fires_once_however_often_and_late_it_is_looked_for(string limit)
    {
        (DateTimeOffset at, _, string key) = await BeginAsync(limit, _desk);
        _desk.Clock.SetUtcNow(at.AddHours(3));
        await _desk.RunAsync();
        Assert.Equal(0, await _desk.RunAsync());
        _desk.Clock.SetUtcNow(at.AddHours(5));
        await _desk.RunAsync();

        // The moment is that at which it passed, however late it was found.
        Assert.Single(_desk.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_fires_once_on_two_machines_that_run_at_once(string limit)
    {
        for (int round = 0; round < 20; round++)
        {
            using var first = new PeopleDesk();
            using var second = new PeopleDesk(beside: first);
            (DateTimeOffset at, _, string key) = await BeginAsync(limit, first);
            first.Clock.SetUtcNow(at);
            int before = first.Cases.All.Count;
            int[] counts = await Task.WhenAll(Task.Run(first.RunAsync), Task.Run(second.RunAsync));

            Assert.Single(first.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);
            Assert.Equal(first.Cases.All.Count - before, counts.Sum());
        }
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_is_not_lost_where_a_machine_is_stopped_before_the_case_is_open(string limit)
    {
        using var second = new PeopleDesk(beside: _desk);
        (DateTimeOffset at, _, string key) = await BeginAsync(limit, _desk);
        _desk.Clock.SetUtcNow(at);
        _desk.Cases.FailNext(1);
        await Assert.ThrowsAsync<IOException>(_desk.RunAsync);

        await second.RunAsync();
        Assert.Single(_desk.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task It_is_not_opened_twice_where_a_machine_is_stopped_after_the_case_is_open(string limit)
    {
        var store = new StoppedStore();
        using var first = new PeopleDesk(store: store);
        using var second = new PeopleDesk(beside: first);
        (DateTimeOffset at, _, string key) = await BeginAsync(limit, first);
        first.Clock.SetUtcNow(at);
        store.IsStopped = true;
        await Assert.ThrowsAsync<IOException>(first.RunAsync);
        store.IsStopped = false;

        await second.RunAsync();
        Assert.Single(first.Cases.All, opened => opened.Key.StartsWith(key, StringComparison.Ordinal) && opened.At == at);
    }

    [Fact]
    public async Task A_limit_that_the_policy_has_made_shorter_since_fires_by_what_it_is_now()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        using var shorter = new PeopleDesk(PeoplePolicy.With(("operations.curricula.privacy.newHireWithin", "\"P5D\"")), _desk);
        _desk.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(0, await _desk.Training.RunAsync());
        Assert.Equal(1, await shorter.Training.RunAsync());
    }

    [Fact]
    public async Task It_runs_anew_once_it_was_met()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        _desk.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(1, await _desk.Training.RunAsync());
        await _desk.PassAsync("actor-1", "privacy");
        Assert.Equal(0, await _desk.Training.RunAsync());
        _desk.Clock.Advance(TimeSpan.FromDays(366));
        Assert.Equal(1, await _desk.Training.RunAsync());
        Assert.Equal(2, _desk.Cases.All.Count);
    }

    [Fact]
    public async Task Whoever_left_has_no_limits()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        await _desk.Training.LeaveAsync("actor-1", "actor-officer");
        _desk.Clock.Advance(TimeSpan.FromDays(900));
        Assert.Equal(0, await _desk.Training.RunAsync() + await _desk.Roles.RunAsync());
    }

    [Fact]
    public async Task Two_roles_that_need_one_course_open_one_case()
    {
        await _desk.JoinAsync("actor-1", "Coder", "Liaison");
        _desk.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Equal(1, await _desk.Training.RunAsync());
    }

    [Fact]
    public async Task What_the_store_finds_due_is_what_runs()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        DateTimeOffset at = (await _desk.Training.FindStatusAsync("actor-1", "Liaison"))!.Until!.Value;
        Assert.Empty(await _desk.Store.FindDueAsync("WorkforceMember", at.AddTicks(-1), 10, default));
        Assert.Equal(["actor-1"], await _desk.Store.FindDueAsync("WorkforceMember", at, 10, default));
        _desk.Clock.SetUtcNow(at);
        await _desk.RunAsync();
        Assert.Empty(await _desk.Store.FindDueAsync("WorkforceMember", at, 10, default));
    }

    [Fact]
    public async Task What_is_stored_is_json_with_the_kind_of_each_event()
    {
        foreach (string limit in Names)
        {
            (DateTimeOffset at, _, _) = await BeginAsync(limit, _desk, $"actor-{limit}");
            _desk.Clock.SetUtcNow(at > _desk.Now ? at : _desk.Now);
            await _desk.RunAsync();
        }

        foreach (string kind in new[] { "WorkforceMember", "Review" })
        {
            await foreach (OperationsRecord record in _desk.Store.ReadAsync(new OperationsQuery { Kind = kind }, default))
            {
                using var json = JsonDocument.Parse(record.Content);
                Assert.False(string.IsNullOrEmpty(json.RootElement.GetProperty("$type").GetString()));
            }
        }
    }

    private static async Task<(DateTimeOffset At, string Owner, string Key)> BeginAsync(string limit, PeopleDesk desk, string person = "actor-1")
    {
        switch (limit)
        {
            case "newHireWithin":
                await desk.JoinAsync(person, "Liaison");
                return ((await desk.Training.FindStatusAsync(person, "Liaison"))!.Until!.Value, "Officer", $"Training/{person}/privacy/first");
            case "every":
                await desk.JoinAsync(person, "Liaison");
                await desk.PassAsync(person, "privacy");
                return ((await desk.Training.FindStatusAsync(person, "Liaison"))!.Until!.Value, "Officer", $"Training/{person}/privacy/again");
            case "retrainWithin":
                await desk.JoinAsync(person, "Coder");
                await desk.PassAsync(person, "privacy");
                await desk.PassAsync(person, "coding");
                PolicyDocument second = PeoplePolicy.With(("version", "\"2\""), ("effective", "\"2026-04-01\""), ("grants.Coding.disclose", """["Diagnosis", "Procedure"]"""));
                await desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, second));
                return ((await desk.Training.FindStatusAsync(person, "Coder"))!.Until!.Value, "Officer", $"Training/{person}/privacy/change");
            case "recertification":
                await desk.JoinAsync(person, "Manager");
                return ((await desk.Roles.ReadAsync()).Single(each => each.PersonId == person).DueAt!.Value, "Officer", $"Recertification/{person}/Manager");
            case "weekly":
                await desk.RunAsync();
                DateOnly sunday = ReviewPeriod.Week(DateOnly.FromDateTime(desk.Now.UtcDateTime)).LastDay;
                return (NewYork(sunday.AddDays(3)), "Manager", "Review/Weekly");
            case "monthly":
                await desk.RunAsync();
                DateOnly last = ReviewPeriod.Month(DateOnly.FromDateTime(desk.Now.UtcDateTime)).LastDay;
                return (NewYork(last.AddDays(11)), "Officer", "Review/Monthly");
            default:
                await desk.RunAsync();
                var today = DateOnly.FromDateTime(desk.Now.UtcDateTime);
                await desk.Reviews.ActAsync(ReviewPeriod.Week(today), Kpi.FirstPassYield, "Coder", today.AddDays(10), "Look at what came back.", "actor-manager");
                return (NewYork(today.AddDays(11)), "Coder", "ReviewAction");
        }
    }

    private static DateTimeOffset NewYork(DateOnly day)
    {
        DateTime local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById("America/New_York").GetUtcOffset(local)).ToUniversalTime();
    }
}
