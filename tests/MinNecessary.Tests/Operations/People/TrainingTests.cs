using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

public sealed class TrainingTests : IDisposable
{
    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task Who_never_completed_a_course_is_not_trained_though_there_is_time_left()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        TrainingStatus status = (await _desk.Training.FindStatusAsync("actor-1", "Coder"))!;

        Assert.Equal((TrainingState.Never, false), (status.State, status.Holds));
        Assert.Equal(_desk.Now.AddDays(30), status.Until!.Value.AddHours(1)); // clocks go forward on 8 March
        Assert.False((await _desk.FactsAsync("Coding", "actor-1")).TrainingCurrent);
    }

    [Fact]
    public async Task A_role_is_current_once_each_of_its_courses_is_passed()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        await _desk.PassAsync("actor-1", "privacy");
        Assert.Equal(TrainingState.Never, (await _desk.Training.FindStatusAsync("actor-1", "Coder"))!.State);
        await _desk.PassAsync("actor-1", "coding");

        TrainingStatus status = (await _desk.Training.FindStatusAsync("actor-1", "Coder"))!;
        Assert.Equal(TrainingState.Current, status.State);
        Assert.True((await _desk.FactsAsync("Coding", "actor-1")).TrainingCurrent);
        Assert.Equal("actor-1 as Coder: Current", status.ToString());
    }

    [Fact]
    public async Task A_role_that_needs_no_course_is_current()
    {
        await _desk.JoinAsync("actor-1", "Manager");
        TrainingStatus status = (await _desk.Training.FindStatusAsync("actor-1", "Manager"))!;
        Assert.Equal((TrainingState.Current, null), (status.State, status.Until));
    }

    [Fact]
    public async Task A_score_below_what_is_asked_for_is_kept_and_completes_nothing()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        Assert.False((await _desk.PassAsync("actor-1", "privacy", 79)).HasPassed);
        Assert.Equal(TrainingState.Never, (await _desk.Training.FindStatusAsync("actor-1", "Liaison"))!.State);

        Assert.True((await _desk.PassAsync("actor-1", "privacy", 80)).HasPassed);
        Assert.Equal([79, 80], (await _desk.Training.FindAsync("actor-1"))!.Attempts.Select(attempt => attempt.Score));
        Assert.Equal(TrainingState.Current, (await _desk.Training.FindStatusAsync("actor-1", "Liaison"))!.State);
    }

    [Fact]
    public async Task A_failed_check_later_does_not_undo_one_that_was_passed()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");
        _desk.Clock.Advance(TimeSpan.FromDays(1));
        await _desk.PassAsync("actor-1", "privacy", 10);
        Assert.Equal(TrainingState.Current, (await _desk.Training.FindStatusAsync("actor-1", "Liaison"))!.State);
    }

    [Fact]
    public async Task A_course_is_overdue_from_the_moment_on_at_which_its_time_is_over()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");
        DateTimeOffset end = (await _desk.Training.FindStatusAsync("actor-1", "Liaison"))!.Until!.Value;

        Assert.Equal(_desk.Now.AddDays(365), end);
        Assert.Equal(TrainingState.Current, (await _desk.Training.FindStatusAsync("actor-1", "Liaison", end.AddTicks(-1)))!.State);
        Assert.Equal(TrainingState.Overdue, (await _desk.Training.FindStatusAsync("actor-1", "Liaison", end))!.State);
        _desk.Clock.SetUtcNow(end);
        Assert.False((await _desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
    }

    [Fact]
    public async Task Nobody_certifies_their_own_check()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        var check = new CompetencyCheck { Course = "privacy", TakenAt = _desk.Now, Score = 100, CertifiedBy = " ACTOR-1" };
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Training.CompleteAsync("actor-1", check));
    }

    [Fact]
    public async Task A_check_that_makes_no_sense_is_refused_without_being_repeated()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        var check = new CompetencyCheck { Course = "privacy", TakenAt = _desk.Now, Score = 100, CertifiedBy = "actor-officer" };
        foreach (CompetencyCheck wrong in new[] { check with { Course = "Jane Roe" }, check with { Score = 101 }, check with { Score = -1 }, check with { TakenAt = _desk.Now.AddTicks(1) }, check with { CertifiedBy = " " } })
        {
            ArgumentException refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => _desk.Training.CompleteAsync("actor-1", wrong));
            Assert.DoesNotContain("Jane Roe", refusal.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_joins_twice_or_with_a_role_that_the_policy_does_not_have()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.JoinAsync("actor-1", "Coder"));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.JoinAsync("actor-2", "Nobody"));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Training.JoinAsync("actor-2", ["Coder"], _desk.Now.AddTicks(1), "actor-officer"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.PassAsync("actor-2", "privacy"));
    }

    [Fact]
    public async Task Of_a_person_of_whom_nothing_is_entered_nothing_is_known()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");

        Assert.Null((await _desk.FactsAsync("Collections", "actor-2")).TrainingCurrent);
        Assert.Null((await _desk.FactsAsync("Coding", "actor-1")).TrainingCurrent);
        Assert.True((await _desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
    }

    [Fact]
    public async Task The_gate_denies_who_is_unknown_and_who_is_not_trained_each_with_its_reason()
    {
        async Task<IEnumerable<string>> ReasonsAsync() =>
            (await _desk.Gate.EvaluateAsync("Practice", new AccessRequest(Activity.Use, "Coder", null, "Coding", new Caller("actor-1", "Coder"), "MRN-1"))).Reasons.Select(reason => reason.Code);
        Assert.Equal([ReasonCodes.TrainingUnknown], await ReasonsAsync());
        await _desk.JoinAsync("actor-1", "Coder");
        Assert.Equal([ReasonCodes.TrainingNotCurrent], await ReasonsAsync());
        await _desk.PassAsync("actor-1", "privacy");
        await _desk.PassAsync("actor-1", "coding");
        Assert.Empty(await ReasonsAsync());
    }

    [Fact]
    public async Task Who_left_is_not_trained_and_what_they_learned_is_kept()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");
        _desk.Clock.Advance(TimeSpan.FromDays(2));
        await _desk.Training.LeaveAsync("actor-1", "actor-officer");

        Assert.False((await _desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
        WorkforceMember member = (await _desk.Training.FindAsync("actor-1"))!;
        Assert.Equal(("Liaison", _desk.Now), (Assert.Single(member.FormerRoles).Role, member.LeftAt));

        await _desk.JoinAsync("actor-1", "Liaison");
        Assert.True((await _desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
    }

    [Fact]
    public async Task In_an_emergency_the_courses_of_the_role_that_is_lent_have_to_have_been_passed()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");
        Assert.False((await _desk.FactsAsync("Coding", "actor-1", "The desk is empty.")).TrainingCurrent);

        await _desk.PassAsync("actor-1", "coding");
        Assert.True((await _desk.FactsAsync("Coding", "actor-1", "The desk is empty.")).TrainingCurrent);
    }

    [Fact]
    public async Task Training_of_another_policy_is_not_known()
    {
        using var desk = new PeopleDesk(PeoplePolicy.With(("name", "\"Other\"")));
        await desk.JoinAsync("actor-1", "Liaison");
        await desk.PassAsync("actor-1", "privacy");
        Assert.Null((await desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
    }
}
