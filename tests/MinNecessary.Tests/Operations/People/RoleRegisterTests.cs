using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations;

public sealed class RoleRegisterTests : IDisposable
{
    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task It_says_who_holds_which_role_since_when_and_until_when_that_is_confirmed()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        DateTimeOffset joined = _desk.Now;
        _desk.Clock.Advance(TimeSpan.FromDays(30));
        await _desk.Roles.GiveAsync("actor-1", "Liaison", "actor-officer");
        await _desk.Roles.ConfirmAsync("actor-1", "Coder", PeopleDesk.Officer);

        IReadOnlyList<RoleConfirmation> all = await _desk.Roles.ReadAsync();
        Assert.Equal(["actor-1 as Coder", "actor-1 as Liaison"], all.Select(each => each.ToString()));
        Assert.Equal((joined, _desk.Now, "actor-officer"), (all[0].Held.Since, all[0].Held.ConfirmedAt!.Value, all[0].Held.ConfirmedBy));
        Assert.Equal((_desk.Now, null), (all[1].Held.Since, all[1].Held.ConfirmedAt));
        Assert.All(all, each => Assert.Equal(_desk.Now.AddDays(90), each.DueAt));
    }

    [Fact]
    public async Task A_confirmation_is_overdue_from_its_moment_on()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        DateTimeOffset due = (await _desk.Roles.ReadAsync())[0].DueAt!.Value;
        _desk.Clock.SetUtcNow(due.AddTicks(-1));
        Assert.False((await _desk.Roles.ReadAsync())[0].IsOverdue);
        _desk.Clock.SetUtcNow(due);
        Assert.True((await _desk.Roles.ReadAsync())[0].IsOverdue);

        await _desk.Roles.ConfirmAsync("actor-1", "Coder", PeopleDesk.Officer);
        Assert.False((await _desk.Roles.ReadAsync())[0].IsOverdue);
    }

    [Fact]
    public async Task Only_another_person_who_holds_the_owners_role_confirms()
    {
        await _desk.JoinAsync("actor-1", "Coder", "Officer");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.ConfirmAsync("actor-1", "Coder", PeopleDesk.Manager));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.ConfirmAsync("actor-1", "Coder", new Caller("Actor-1", "Officer")));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _desk.Roles.ConfirmAsync("actor-1", "Coder", new Caller("", "Officer")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.ConfirmAsync("actor-1", "Liaison", PeopleDesk.Officer));
        Assert.Null((await _desk.Training.FindAsync("actor-1"))!.FindRole("Coder")!.ConfirmedAt);
    }

    [Fact]
    public async Task A_role_that_is_revoked_is_kept_as_a_former_one_and_denies()
    {
        await _desk.JoinAsync("actor-1", "Liaison");
        await _desk.PassAsync("actor-1", "privacy");
        WorkforceMember member = await _desk.Roles.RevokeAsync("actor-1", "Liaison", "actor-officer", "Jane Roe complained.");

        Assert.Empty(member.Roles);
        FormerRole former = Assert.Single(member.FormerRoles);
        Assert.Equal(("Liaison", _desk.Now, "actor-officer", "Jane Roe complained."), (former.Role, former.EndedAt, former.EndedBy, former.Why));
        Assert.DoesNotContain("Jane", former + member.ToString(), StringComparison.Ordinal);
        Assert.Null((await _desk.FactsAsync("Collections", "actor-1")).TrainingCurrent);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.RevokeAsync("actor-1", "Liaison", "actor-officer", "Again."));
    }

    [Fact]
    public async Task A_role_is_given_once_by_another_and_to_who_is_here()
    {
        await _desk.JoinAsync("actor-1", "Coder");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.GiveAsync("actor-1", "Coder", "actor-officer"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.GiveAsync("actor-1", "Liaison", "ACTOR-1"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.GiveAsync("actor-2", "Liaison", "actor-officer"));
        await Assert.ThrowsAsync<ArgumentException>(() => _desk.Roles.GiveAsync("actor-1", "Nobody", "actor-officer"));
        await _desk.Training.LeaveAsync("actor-1", "actor-officer");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Roles.GiveAsync("actor-1", "Liaison", "actor-officer"));
        Assert.Empty(await _desk.Roles.ReadAsync());
    }

    [Fact]
    public async Task Where_the_policy_asks_for_no_confirmation_none_is_due_and_none_is_taken()
    {
        using var desk = new PeopleDesk(PeoplePolicy.With(("operations.recertification", null)));
        await desk.JoinAsync("actor-1", "Manager");
        desk.Clock.Advance(TimeSpan.FromDays(2_000));
        Assert.Equal((null, false), (Assert.Single(await desk.Roles.ReadAsync()).DueAt, (await desk.Roles.ReadAsync())[0].IsOverdue));
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Roles.ConfirmAsync("actor-1", "Manager", PeopleDesk.Officer));
    }
}
