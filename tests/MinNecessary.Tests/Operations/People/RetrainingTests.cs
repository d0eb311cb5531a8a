using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

/// <summary>The policy changes, and who is affected is trained again (45 CFR 164.530(b)(2)(i)(C)).</summary>
public sealed class RetrainingTests : IDisposable
{
    private static readonly PolicyDocument Second = PeoplePolicy.With(("version", "\"2\""), ("effective", "\"2026-04-01\""), ("grants.Coding.disclose", """["Diagnosis", "Procedure"]"""));

    private static readonly DateTimeOffset Effective = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task It_is_due_for_the_roles_that_the_change_affects_and_for_no_other()
    {
        await TrainAsync("actor-1", "Coder");
        await TrainAsync("actor-2", "Liaison");
        IReadOnlyList<AffectedRole> affected = await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        Assert.Contains("Coder", affected.Select(role => role.Name));
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", Effective.AddTicks(-1)));
        Assert.Equal(TrainingState.Due, await StateAsync("actor-1", "Coder", Effective));

        // The grant's emergency lends it to liaisons, and so the change concerns them: a grant of theirs alone would not concern coders.
        PolicyDocument third = PeoplePolicy.With(("version", "\"3\""), ("effective", "\"2026-04-01\""), ("grants.Placement.disclose", """["Balance", "Charge"]"""));
        using var other = new PeopleDesk();
        await TrainAsync("actor-1", "Coder", other);
        await TrainAsync("actor-2", "Liaison", other);
        await other.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, third));
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", Effective, other));
        Assert.Equal(TrainingState.Due, await StateAsync("actor-2", "Liaison", Effective, other));
    }

    [Fact]
    public async Task Who_is_due_may_go_on_until_the_time_for_it_is_over()
    {
        await TrainAsync("actor-1", "Coder");
        await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        _desk.Clock.SetUtcNow(Effective);
        Assert.True((await _desk.FactsAsync("Coding", "actor-1")).TrainingCurrent);

        // Privacy has 14 days, coding 20.
        Assert.Equal(TrainingState.Due, await StateAsync("actor-1", "Coder", Effective.AddDays(14).AddTicks(-1)));
        Assert.Equal(TrainingState.Overdue, await StateAsync("actor-1", "Coder", Effective.AddDays(14)));
        _desk.Clock.SetUtcNow(Effective.AddDays(14));
        Assert.False((await _desk.FactsAsync("Coding", "actor-1")).TrainingCurrent);
    }

    [Fact]
    public async Task A_course_of_the_version_before_does_not_teach_the_change()
    {
        await TrainAsync("actor-1", "Coder");
        await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        _desk.Clock.SetUtcNow(Effective.AddDays(3));
        await _desk.PassAsync("actor-1", "privacy", version: "1");
        await _desk.PassAsync("actor-1", "coding", version: "1");
        Assert.Equal(TrainingState.Due, await StateAsync("actor-1", "Coder", _desk.Now));

        await _desk.PassAsync("actor-1", "privacy", version: "2");
        await _desk.PassAsync("actor-1", "coding", version: "2");
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", _desk.Now));
    }

    [Fact]
    public async Task A_course_that_was_taken_before_a_change_and_is_entered_after_it_does_not_teach_the_change()
    {
        await TrainAsync("actor-1", "Coder");
        using var later = new PeopleDesk(Second, beside: _desk);
        await later.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        later.Clock.SetUtcNow(Effective.AddDays(1));
        var before = new CompetencyCheck { Course = "coding", TakenAt = Effective.AddTicks(-1), Score = 100, CertifiedBy = "actor-officer" };
        ArgumentException problem = await Assert.ThrowsAsync<ArgumentException>(() => later.Training.CompleteAsync("actor-1", before));
        Assert.Contains("Name the version", problem.Message, StringComparison.Ordinal);
        await later.Training.CompleteAsync("actor-1", before with { PolicyVersion = "1" });
        Assert.Equal(TrainingState.Due, await StateAsync("actor-1", "Coder", later.Now, later));
        Assert.Equal("2", (await later.Training.CompleteAsync("actor-1", before with { TakenAt = Effective })).PolicyVersion);
    }

    [Fact]
    public async Task A_course_of_the_new_version_before_it_takes_effect_teaches_it()
    {
        await TrainAsync("actor-1", "Coder");
        await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        await _desk.PassAsync("actor-1", "privacy", version: "2");
        await _desk.PassAsync("actor-1", "coding", version: "2");
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", Effective));
    }

    [Fact]
    public async Task A_course_of_a_later_version_teaches_the_earlier_changes_too()
    {
        PolicyDocument third = PeoplePolicy.With(("version", "\"3\""), ("effective", "\"2026-04-05\""), ("grants.Coding.disclose", """["Diagnosis", "Charge"]"""));
        await TrainAsync("actor-1", "Coder");
        await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(Second, third));
        await _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, Second));
        await _desk.PassAsync("actor-1", "privacy", version: "2");
        await _desk.PassAsync("actor-1", "coding", version: "2");
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", Effective));
        Assert.Equal(TrainingState.Due, await StateAsync("actor-1", "Coder", Effective.AddDays(4)));

        await _desk.PassAsync("actor-1", "privacy", version: "3");
        await _desk.PassAsync("actor-1", "coding", version: "3");
        Assert.Equal(TrainingState.Current, await StateAsync("actor-1", "Coder", Effective.AddDays(4)));
    }

    [Fact]
    public async Task A_change_is_noted_once_and_one_of_another_policy_not_at_all()
    {
        var comparison = PolicyComparison.Compare(PeoplePolicy.Document, Second);
        await _desk.Training.NoteChangeAsync(comparison);
        await _desk.Training.NoteChangeAsync(comparison);
        List<OperationsRecord> records = [];
        await foreach (OperationsRecord record in _desk.Store.ReadAsync(new OperationsQuery { Kind = "PolicyChange" }, default))
        {
            records.Add(record);
        }

        Assert.Single(records);
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Training.NoteChangeAsync(PolicyComparison.Compare(Second, PeoplePolicy.With(("name", "\"Other\"")))));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, PeoplePolicy.Document)));

        // Nobody could tell which of two contents of one version a course taught.
        PolicyDocument again = PeoplePolicy.With(("version", "\"2\""), ("effective", "\"2026-04-02\""));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Training.NoteChangeAsync(PolicyComparison.Compare(PeoplePolicy.Document, again)));
    }

    private async Task TrainAsync(string person, string role, PeopleDesk? desk = null)
    {
        desk ??= _desk;
        await desk.JoinAsync(person, role);
        await desk.PassAsync(person, "privacy");
        await desk.PassAsync(person, "coding");
    }

    private async Task<TrainingState> StateAsync(string person, string role, DateTimeOffset at, PeopleDesk? desk = null) => (await (desk ?? _desk).Training.FindStatusAsync(person, role, at))!.State;
}
