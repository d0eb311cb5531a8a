using MinNecessary.Operations;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What people do with cases, and what the desk refuses.</summary>
public sealed class CaseDeskTests : IDisposable
{
    private readonly PracticeDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task A_case_has_what_the_policy_says_of_its_kind()
    {
        Case open = await _desk.OpenAsync("Denial", _desk.Draft with { Payer = "Acme", DenialClass = "CO-16", Reference = "claim 7" });
        Assert.Equal(("Denial", CaseTrigger.ClaimDenied, "Biller", CaseState.Open), (open.Kind, open.Trigger, open.Owner, open.State));
        Assert.Equal(["Payer called", "Claim corrected"], open.Verification.Select(step => step.Name));
        Assert.Equal(["Remittance", "Letter"], open.RequiredEvidence);
        Assert.Equal(_desk.Time.Now.AddDays(3), open.DueAt);
        Assert.Equal(("Acme", "CO-16", "claim 7", true), (open.Payer, open.DenialClass, open.Reference, open.IsLoggedSameDay));
        Assert.Equal((_desk.Time.Now, _desk.Time.Now), (open.LoggedAt, open.OpenedAt));
        Assert.Equal((CaseAct.Opened, "u-1"), (open.History[0].Act, open.History[0].By));
        Assert.Equal('7', open.Id[12]);
    }

    [Theory]
    [InlineData(null, null, "Clerk")]
    [InlineData("Billing", null, "Biller")]
    [InlineData("Billing", "Officer", "Officer")]
    public async Task The_owner_is_the_stage_s_and_else_the_kind_s_unless_it_is_said(string? stage, string? owner, string expected) =>
        Assert.Equal(expected, (await _desk.OpenAsync("Question", _desk.Draft with { Stage = stage, Owner = owner })).Owner);

    [Fact]
    public async Task Names_that_the_policy_does_not_have_are_refused_and_not_repeated()
    {
        Case open = await _desk.OpenAsync();
        await RefusedAsync("kind", () => _desk.Cases.OpenAsync("ZQ4711", _desk.Draft, "u-1").AsTask());
        await RefusedAsync("kind", () => _desk.Cases.OpenAsync(" ", _desk.Draft, "u-1").AsTask());
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", _desk.Draft with { Stage = "ZQ4711" }));
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", _desk.Draft with { Owner = "ZQ4711" }));
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", _desk.Draft with { Payer = " " }));
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", _desk.Draft with { Payer = "ZQ4711\n" }));
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", _desk.Draft with { DenialClass = "ZQ4711: he has no card" }));
        await RefusedAsync("actorId", () => _desk.Cases.OpenAsync("Question", _desk.Draft, " ").AsTask());
        await RefusedAsync("role", () => _desk.Cases.AssignAsync(open.Id, "ZQ4711", "u-1").AsTask());
        await RefusedAsync("step", () => _desk.Cases.VerifyAsync(open.Id, "ZQ4711", "u-1").AsTask());
        await RefusedAsync("item", () => _desk.Cases.AddEvidenceAsync(open.Id, "ZQ4711", "drawer 1", "u-1").AsTask());
        await RefusedAsync("reference", () => _desk.Cases.AddEvidenceAsync(open.Id, "Answer", "", "u-1").AsTask());
        await RefusedAsync("rootCause", () => _desk.Cases.SetRootCauseAsync(open.Id, "ZQ4711 said: no", "u-1").AsTask());
        await RefusedAsync("rootCause", () => _desk.Cases.SetRootCauseAsync(open.Id, new string('a', 61), "u-1").AsTask());
        await RefusedAsync("text", () => _desk.Cases.NoteAsync(open.Id, "\n", "u-1").AsTask());
        await RefusedAsync("otherId", () => _desk.Cases.LinkAsync(open.Id, open.Id, "u-1").AsTask());
        await RefusedAsync("actorId", () => _desk.Cases.TakeAsync(open.Id, "", default).AsTask());
        Assert.Single((await _desk.Cases.FindAsync(open.Id))!.History);
        Assert.Single(await _desk.AllAsync());
    }

    [Fact]
    public async Task Of_an_id_that_is_none_nothing_is_done_and_it_is_not_repeated()
    {
        Func<Task>[] acts = [() => _desk.Cases.TakeAsync("ZQ4711", "u-1").AsTask(), () => _desk.Cases.CloseAsync("ZQ4711", "u-1").AsTask(), () => _desk.Cases.ReopenAsync("ZQ4711", "why", "u-1").AsTask()];
        foreach (Func<Task> act in acts)
        {
            Assert.DoesNotContain("4711", (await Assert.ThrowsAsync<InvalidOperationException>(act)).Message, StringComparison.Ordinal);
        }

        Assert.Null(await _desk.Cases.FindAsync("ZQ4711"));
        Assert.Empty(await _desk.AllAsync());
    }

    [Theory]
    [InlineData(2, 23, 59, true)]
    [InlineData(3, 0, 0, false)]
    public async Task The_same_day_ends_at_midnight_of_the_practice(int day, int hour, int minute, bool isSameDay)
    {
        CaseDraft draft = _desk.Draft;
        _desk.Time.Set(11, day, hour, minute);
        if (isSameDay)
        {
            Assert.True((await _desk.OpenAsync("Question", draft)).IsLoggedSameDay);
            return;
        }

        await RefusedAsync("draft", () => _desk.OpenAsync("Question", draft));
        Case late = await _desk.OpenAsync("Question", draft with { LateReason = "The queue was down." });
        Assert.Equal((false, "The queue was down."), (late.IsLoggedSameDay, late.History[0].Text));
        await RefusedAsync("draft", () => _desk.OpenAsync("Question", draft with { OccurredAt = _desk.Time.Now.AddTicks(1) }));
    }

    [Fact]
    public async Task A_case_is_not_closed_before_everything_is_there_and_the_refusal_lists_it_all()
    {
        Case open = await _desk.OpenAsync("Denial");
        CaseNotClosableException none = await Assert.ThrowsAsync<CaseNotClosableException>(() => _desk.Cases.CloseAsync(open.Id, " ").AsTask());
        Assert.Equal(["verification step 'Payer called'", "verification step 'Claim corrected'", "evidence 'Remittance'", "evidence 'Letter'", "root cause", "the person who closes it"], none.Missing);
        await _desk.SolveAsync(open);
        Assert.Equal(["the person who closes it"], (await Assert.ThrowsAsync<CaseNotClosableException>(() => _desk.Cases.CloseAsync(open.Id, null).AsTask())).Missing);
        Case closed = await _desk.Cases.CloseAsync(open.Id, "u-9");
        Assert.Equal((CaseState.Closed, "u-9", _desk.Time.Now), (closed.State, closed.ClosedBy, closed.ClosedAt));
        Assert.False(closed.IsOpen);
        Assert.Empty(closed.Missing);
        Assert.Empty(await _desk.AllAsync(isOpen: true));
    }

    [Fact]
    public async Task A_closed_case_takes_notes_and_links_and_nothing_else()
    {
        Case closed = await _desk.SolveAndCloseAsync(await _desk.OpenAsync());
        Case other = await _desk.OpenAsync();
        Func<Task>[] acts =
        [
            () => _desk.Cases.AssignAsync(closed.Id, "Officer", "u-1").AsTask(), () => _desk.Cases.TakeAsync(closed.Id, "u-1").AsTask(), () => _desk.Cases.VerifyAsync(closed.Id, "Payer asked", "u-1").AsTask(),
            () => _desk.Cases.SetRootCauseAsync(closed.Id, "Other", "u-1").AsTask(), () => _desk.Cases.AddEvidenceAsync(closed.Id, "Answer", "drawer 2", "u-1").AsTask(), () => _desk.Cases.CloseAsync(closed.Id, "u-1").AsTask(),
        ];
        foreach (Func<Task> act in acts)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(act);
        }

        await _desk.Cases.NoteAsync(closed.Id, "Paid after all.", "u-1");
        Case linked = await _desk.Cases.LinkAsync(closed.Id, other.Id, "u-1");
        Assert.Equal([other.Id], linked.Links);
        Assert.Equal([.. closed.History, new CaseEntry { Act = CaseAct.Noted, At = _desk.Time.Now, By = "u-1", Text = "Paid after all." }, new CaseEntry { Act = CaseAct.Linked, At = _desk.Time.Now, By = "u-1", Name = other.Id }], linked.History);
    }

    [Fact]
    public async Task Opened_again_its_limits_run_anew_and_it_needs_evidence_of_its_own()
    {
        Case closed = await _desk.SolveAndCloseAsync(await _desk.OpenAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Cases.ReopenAsync((_desk.OpenAsync().Result).Id, "why", "u-1").AsTask());
        _desk.Time.Set(12, 1, 9);
        Case again = await _desk.Cases.ReopenAsync(closed.Id, "Denied once more.", "u-3");
        Assert.Equal((CaseState.Open, "Clerk", null, _desk.Time.Now, _desk.Time.Now.AddDays(3)), (again.State, again.Owner, again.ClosedAt, again.OpenedAt, again.DueAt));
        Assert.Equal(closed.LoggedAt, again.LoggedAt);
        Assert.Equal(closed.History, again.History.Take(closed.History.Count));
        Assert.Equal(closed.Evidence, again.Evidence);
        Assert.Equal(["verification step 'Payer asked'", "evidence 'Answer'"], again.Missing);
        await Assert.ThrowsAsync<CaseNotClosableException>(() => _desk.Cases.CloseAsync(again.Id, "u-3").AsTask());
        Assert.Equal(CaseState.Closed, (await _desk.SolveAndCloseAsync(again)).State);
    }

    [Fact]
    public async Task What_is_done_twice_happens_once()
    {
        Case open = await _desk.OpenAsync();
        for (int time = 0; time < 2; time++)
        {
            await _desk.Cases.AssignAsync(open.Id, "Officer", "u-1");
            await _desk.Cases.TakeAsync(open.Id, "u-1");
            await _desk.SolveAsync(open);
        }

        Assert.Equal([CaseAct.Opened, CaseAct.Assigned, CaseAct.Taken, CaseAct.Verified, CaseAct.EvidenceAdded, CaseAct.RootCauseSet], (await _desk.Cases.FindAsync(open.Id))!.History.Select(entry => entry.Act));
    }

    [Fact]
    public async Task Whoever_takes_a_case_works_it_until_it_is_given_to_another_role()
    {
        Case open = await _desk.OpenAsync();
        Case taken = await _desk.Cases.TakeAsync(open.Id, "u-4");
        Assert.Equal((CaseState.Working, "u-4", "Clerk"), (taken.State, taken.TakenBy, taken.Owner));
        Case given = await _desk.Cases.AssignAsync(open.Id, "Biller", "u-4");
        Assert.Equal((CaseState.Open, null, "Biller"), (given.State, given.TakenBy, given.Owner));
    }

    [Fact]
    public async Task One_cause_opens_one_case_on_every_machine()
    {
        using var other = new PracticeDesk(_desk.Store, _desk.Time);
        Task<Case>[] opened = [.. Enumerable.Range(0, 40).Select(index => Task.Run(async () => await (index % 2 == 0 ? _desk : other).Cases.OpenForDeniedClaimAsync("C-1", "Acme", "CO-16", _desk.Draft)))];
        string id = Assert.Single((await Task.WhenAll(opened)).Select(each => each.Id).Distinct());
        Case found = Assert.Single(await _desk.AllAsync());
        Assert.Equal((id, CaseTrigger.ClaimDenied, null), (found.Id, found.Trigger, found.History[0].By));
        Assert.NotEqual(id, (await _desk.Cases.OpenForDeniedClaimAsync("C-2", "Acme", "CO-16", _desk.Draft)).Id);
        Assert.NotEqual(id, (await _desk.Cases.OpenForDeniedClaimAsync("C-1", "Acme", "CO-97", _desk.Draft)).Id);
        await _desk.Cases.OpenForMissingItemAsync("W-1", "Signed form", _desk.Draft);
        await _desk.Cases.OpenForMissingItemAsync("W-1", "Signed form", _desk.Draft);
        await _desk.Cases.OpenForLimitAsync("Weekly review 2026-W45", _desk.Draft);
        await _desk.Cases.OpenForLimitAsync("Weekly review 2026-W45", _desk.Draft with { Tenant = "North" });
        Assert.Equal(["Denial", "Denial", "Denial", "Gap", "Late", "Late"], (await _desk.AllAsync()).Select(each => each.Kind).Order());
    }

    [Fact]
    public async Task A_claim_s_number_cannot_be_found_from_its_case_s_id_where_there_is_a_key()
    {
        using var keyed = new PracticeDesk(more: builder => Microsoft.Extensions.DependencyInjection.MinNecessaryBuilderExtensions.AddMaskKey(builder, "a key for tests alone: 32 bytes."u8));
        Assert.NotEqual((await _desk.Cases.OpenForDeniedClaimAsync("C-1", "Acme", "CO-16", _desk.Draft)).Id, (await keyed.Cases.OpenForDeniedClaimAsync("C-1", "Acme", "CO-16", _desk.Draft)).Id);
    }

    private static async Task RefusedAsync(string parameter, Func<Task> act)
    {
        ArgumentException exception = await Assert.ThrowsAnyAsync<ArgumentException>(act);
        Assert.Equal(parameter, exception.ParamName);
        Assert.DoesNotContain("4711", exception.ToString(), StringComparison.Ordinal);
    }
}
