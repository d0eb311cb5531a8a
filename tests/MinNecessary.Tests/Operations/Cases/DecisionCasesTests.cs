using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Tests.Evaluation;

namespace MinNecessary.Tests.Operations.Cases;

/// <summary>What the gate denies, sends to review and permits in an emergency opens cases, and no decision waits for that.</summary>
public sealed class DecisionCasesTests
{
    private static readonly Caller Clerk = new("u-17", "Clerk");

    private static readonly Facts Known = new() { AssignedWork = true, IdentityVerified = true, Restrictions = [] };

    [Fact]
    public async Task A_denial_opens_a_case_that_names_its_entry_in_the_log()
    {
        using PracticeDesk desk = Start(Known with { AssignedWork = false });
        Decision decision = await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, Canaries.One);
        await desk.Decisions.FlushAsync();
        Case found = Assert.Single(await desk.AllAsync());
        Assert.Equal(("Attempt", "Clerk", "Intake", "WorkNotAssigned", null), (found.Kind, found.Owner, found.Stage, found.DenialClass, found.Subject));
        Assert.Equal(decision.Parts.Subjects[0].EntryId, found.Reference);
        Assert.True(found.IsLoggedSameDay);
        Assert.Equal(0, desk.Decisions.Waiting);
    }

    [Fact]
    public async Task Who_is_denied_the_same_all_day_has_one_case_a_day()
    {
        using PracticeDesk desk = Start(Known with { AssignedWork = false });
        for (int time = 0; time < 30; time++)
        {
            await desk.Gate.DecideForAllAsync(PracticePolicy.Intake, Clerk, ["MRN-1", "MRN-2"]);
        }

        await desk.Gate.DecideAsync(PracticePolicy.Intake, new Caller("u-18", "Clerk"), "MRN-1");
        await desk.Gate.DecideAsync(PracticePolicy.Intake, new Caller("u-17"), "MRN-1");
        await desk.Decisions.FlushAsync();
        Assert.Equal(3, (await desk.AllAsync()).Count);
        desk.Time.Now += TimeSpan.FromDays(1);
        await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, "MRN-1");
        await desk.Decisions.FlushAsync();
        Assert.Equal(4, (await desk.AllAsync()).Count);
    }

    [Fact]
    public async Task What_needs_a_review_has_a_case_for_each_subject_in_its_stored_form()
    {
        using PracticeDesk desk = Start(Known);
        Decision decision = await desk.Gate.DecideAsync(PracticePolicy.Release, Clerk, "MRN-1");
        Assert.Equal(Outcome.NeedsReview, decision.Outcome);
        await desk.Gate.DecideAsync(PracticePolicy.Release, Clerk, "MRN-1");
        await desk.Gate.DecideAsync(PracticePolicy.Release, Clerk, "MRN-2");
        await desk.Decisions.FlushAsync();
        List<Case> found = await desk.AllAsync();
        Assert.Equal(new[] { desk.Log.SubjectOf(null, "MRN-1"), desk.Log.SubjectOf(null, "MRN-2") }.Order(StringComparer.Ordinal), found.Select(each => each.Subject).Order(StringComparer.Ordinal));
        Assert.All(found, each => Assert.Equal(("Review", "Officer"), (each.Kind, each.Owner)));
    }

    [Fact]
    public async Task What_is_allowed_opens_none()
    {
        using PracticeDesk desk = Start(Known);
        Assert.True((await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, "MRN-1")).IsAllowed);
        await desk.Decisions.FlushAsync();
        Assert.Empty(await desk.AllAsync());
    }

    [Fact]
    public async Task Without_a_log_a_denial_opens_its_case_as_well()
    {
        using PracticeDesk desk = Start(Known with { AssignedWork = false }, builder => { });
        await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, "MRN-1");
        await desk.Decisions.FlushAsync();
        Assert.Single(await desk.AllAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Decisions.CatchUpAsync(desk.Time.Now));
    }

    [Fact]
    public async Task Where_no_case_can_be_stored_decisions_go_on_and_the_run_says_so_until_it_can()
    {
        bool fails = true;
        var store = new FaultyOperationsStore(new InMemoryOperationsStore()) { GoesOn = true, StopsBefore = () => fails };
        using PracticeDesk desk = Start(Known with { AssignedWork = false }, store: store);
        Assert.Equal(Outcome.Denied, (await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, "MRN-1")).Outcome);
        InvalidOperationException flush = await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Decisions.FlushAsync().AsTask());
        Assert.Equal(FaultyOperationsStore.Message, flush.InnerException!.Message);
        Assert.Equal(1, desk.Decisions.Waiting);
        await Assert.ThrowsAsync<CaseEscalationException>(() => desk.Escalation.RunAsync());
        fails = false;
        await desk.Escalation.RunAsync();
        Assert.Equal(0, desk.Decisions.Waiting);
        Assert.Single(await desk.AllAsync());
    }

    [Fact]
    public async Task More_than_may_wait_is_told_and_found_again_in_the_log()
    {
        bool fails = true;
        var store = new FaultyOperationsStore(new InMemoryOperationsStore()) { GoesOn = true, StopsBefore = () => fails };
        using PracticeDesk desk = Start(Known with { AssignedWork = false }, store: store, configure: options => options.Capacity = 2);
        for (int person = 0; person < 5; person++)
        {
            await desk.Gate.DecideAsync(PracticePolicy.Intake, new Caller($"u-{person}", "Clerk"), "MRN-1");
        }

        fails = false;
        Assert.Contains("3 denials came", (await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Decisions.FlushAsync().AsTask())).Message, StringComparison.Ordinal);
        Assert.Equal(2, (await desk.AllAsync()).Count);
        await desk.Decisions.CatchUpAsync(desk.Time.Now);
        await desk.Decisions.CatchUpAsync(desk.Time.Now);
        Assert.Equal(5, (await desk.AllAsync()).Count);
    }

    [Fact]
    public async Task What_a_stopped_process_took_with_it_is_found_in_the_log_and_says_that_it_is_late()
    {
        var log = new InMemoryDisclosureStore();
        var stopped = new FaultyOperationsStore(new InMemoryOperationsStore()) { IsStopped = true };
        using PracticeDesk before = Start(Known with { AssignedWork = false }, builder => Logged(builder, log), stopped);
        await before.Gate.DecideAsync(PracticePolicy.Intake, Clerk, "MRN-1");
        await before.Gate.DecideAsync(PracticePolicy.Release, Clerk, "MRN-1");
        using PracticeDesk after = Start(Known, builder => Logged(builder, log));
        after.Time.Now += TimeSpan.FromDays(2);
        await after.Decisions.CatchUpAsync(before.Time.Now);
        List<Case> found = await after.AllAsync();
        Assert.Equal(["Attempt", "Review"], found.Select(each => each.Kind).Order());
        Assert.All(found, each => Assert.Equal((false, before.Time.Now, CaseAct.Opened), (each.IsLoggedSameDay, each.OccurredAt, each.History[0].Act)));
        Assert.All(found, each => Assert.NotNull(each.History[0].Text));
    }

    [Fact]
    public async Task An_emergency_opens_a_case_that_is_due_with_its_review_and_closed_after_it()
    {
        using PracticeDesk desk = Start(Known with { AssignedWork = false });
        Decision decision = await desk.Gate.DecideAsync(PracticePolicy.Intake, Clerk, Canaries.One, new RequestEvidence { EmergencyReason = Canaries.One });
        string id = Assert.Single(decision.EmergencyIds);
        await desk.Decisions.FlushAsync();
        await desk.Escalation.RunAsync();
        Case found = Assert.Single(await desk.AllAsync());
        Assert.Equal(("Emergency", id, null, desk.Time.Now.AddDays(3)), (found.Kind, found.Reference, found.Subject, found.DueAt));
        await desk.SolveAsync(found);
        Assert.Equal(["the review of the emergency"], (await Assert.ThrowsAsync<CaseNotClosableException>(() => desk.Cases.CloseAsync(found.Id, "u-2").AsTask())).Missing);
        await desk.Emergencies.CloseAsync(id, new EmergencyReview { ReviewerId = "u-2", WasJustified = true, Finding = "It was one.", ReviewedAt = desk.Time.Now }, default);
        Assert.False((await desk.Cases.CloseAsync(found.Id, "u-2")).IsOpen);
        await desk.Escalation.RunAsync();
        Assert.Single(await desk.AllAsync());
    }

    [Fact]
    public async Task An_emergency_whose_process_stopped_has_its_case_by_the_next_run()
    {
        using PracticeDesk desk = Start(Known);
        await desk.Emergencies.OpenAsync(Emergency(desk, "Practice"), default);
        await desk.Emergencies.OpenAsync(Emergency(desk, "Another"), default);
        await desk.Escalation.RunAsync();
        await desk.Escalation.RunAsync();
        Assert.Equal("e-Practice", Assert.Single(await desk.AllAsync()).Reference);
    }

    private static EmergencyAccess Emergency(PracticeDesk desk, string policy) => new()
    {
        Id = $"e-{policy}",
        ActorId = "u-17",
        PolicyName = policy,
        PolicyVersion = "1",
        GrantName = "Intake",
        Subject = policy,
        Why = "Somebody was in need.",
        Waived = [],
        StartedAt = desk.Time.Now,
        EndsAt = desk.Time.Now.AddHours(1),
        ReviewDueAt = desk.Time.Now.AddDays(3),
    };

    private static PracticeDesk Start(Facts facts, Action<IMinNecessaryBuilder>? log = null, IOperationsStore? store = null, Action<OperationsOptions>? configure = null) => new(
        store,
        more: builder =>
        {
            builder.AddFactSource(new StatedFacts(facts));
            (log ?? (logged => Logged(logged, new InMemoryDisclosureStore())))(builder);
        },
        configure: configure);

    private static void Logged(IMinNecessaryBuilder builder, IDisclosureStore log)
    {
        builder.Services.AddSingleton(log);
        builder.AddMaskKey("a key for tests alone: 32 bytes."u8).AddDisclosureLog<InMemoryDisclosureStore>();
    }
}
