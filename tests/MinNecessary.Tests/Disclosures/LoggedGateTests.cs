using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures;

/// <summary>The gate with a log: nobody has a decision that it does not tell of.</summary>
public sealed class LoggedGateTests : IDisposable
{
    private static readonly Caller Nurse = new("u-17", "Nurse") { Tenant = null };

    private readonly FaultyStore _store = new();
    private WardGate? _gate;

    public void Dispose() => _gate?.Dispose();

    [Fact]
    public async Task A_decision_is_in_the_log_before_anyone_has_it()
    {
        var gate = new TaskCompletionSource();
        _store.Before = _ => gate.Task;
        Task<Decision<Ward.TreatGrant>> deciding = Start(Ward.Known).DecideAsync(Ward.Treat, Nurse, "MRN-1").AsTask();
        await Task.Delay(50);
        Assert.False(deciding.IsCompleted);
        gate.SetResult();
        Decision<Ward.TreatGrant> decision = await deciding;
        var entry = (DecisionEntry)Assert.Single(await _store.EntriesAsync());
        Assert.Equal(
            ("u-17", Activity.Use, "Nurse", null, "Care", "Ward", "1", decision.PolicyHash, "Treat", Outcome.Allowed),
            (entry.ActorId, entry.Activity, entry.Role, entry.Recipient, entry.Purpose, entry.PolicyName, entry.PolicyVersion, entry.PolicyHash, entry.GrantName, entry.Outcome));
        Assert.Equal(["Diagnosis", "Name", "Procedure", "/", "BirthDate"], [.. entry.Disclosed.Order(), "/", .. entry.Masked]);
        Assert.Equal((decision.DecidedAt, decision.ExpiresAt), (entry.OccurredAt, entry.ExpiresAt));
        Assert.Equal(Log.SubjectOf(null, "MRN-1"), entry.Subject);
    }

    [Fact]
    public async Task A_denial_is_logged_with_its_reasons_and_no_subject_in_plain()
    {
        await Start(Ward.Known with { AssignedWork = null }).DecideAsync(Ward.Treat, new Caller("u-18", "Clerk"), Canaries.One);
        var entry = (DecisionEntry)Assert.Single(await _store.EntriesAsync());
        Assert.Equal(Outcome.Denied, entry.Outcome);
        Assert.Equal(["RoleNotHeld", "AssignmentUnknown"], entry.Reasons);
        Assert.Empty(entry.Disclosed.Concat(entry.Masked));
        Canaries.AssertNone(await RawAsync());
    }

    [Fact]
    public async Task Each_of_many_subjects_has_an_entry_and_they_stand_together()
    {
        await Start(Ward.Known).DecideForAllAsync(Ward.Treat, Nurse, ["MRN-1", "MRN-2", "MRN-3"]);
        Assert.Equal(["MRN-1", "MRN-2", "MRN-3"], (await _store.EntriesAsync()).Select(entry => new[] { "MRN-1", "MRN-2", "MRN-3" }.Single(subject => Log.SubjectOf(null, subject) == entry.Subject)));
        Assert.Equal([3], _store.Batches);
    }

    [Fact]
    public async Task What_no_grant_covers_is_logged_as_well()
    {
        await Start(Ward.Known).EvaluateAsync("Ward", new AccessRequest(Activity.Use, "Nurse", null, "Billing", Nurse, "MRN-1"));
        var entry = (DecisionEntry)Assert.Single(await _store.EntriesAsync());
        Assert.Equal((null, Outcome.Denied, "NoGrant"), (entry.GrantName, entry.Outcome, Assert.Single(entry.Reasons)));
    }

    [Fact]
    public async Task Where_the_log_cannot_be_written_the_answer_is_a_denial()
    {
        IMinimumNecessary gate = Start(Ward.Known);
        _store.Before = _ => throw new IOException("No space left on device.");
        Decision<Ward.TreatGrant> decision = await gate.DecideAsync(Ward.Treat, Nurse, "MRN-1");
        Assert.Equal((Outcome.Denied, ReasonCodes.DisclosureNotLogged), (decision.Outcome, Assert.Single(decision.Reasons).Code));
        Assert.Throws<AccessDeniedException>(() => decision.Open("Chart"));
        Assert.Empty(decision.Evaluations[0].Categories);
        Assert.Contains("cannot be written", decision.Explain(), StringComparison.Ordinal);
        MinNecessary.Evaluation evaluation = await gate.EvaluateAsync("Ward", new AccessRequest(Activity.Use, "Nurse", null, "Care", Nurse, "MRN-1"));
        Assert.Equal(Outcome.Denied, evaluation.Outcome);
        _store.Before = _ => Task.CompletedTask;
        Assert.True((await gate.DecideAsync(Ward.Treat, Nurse, "MRN-1")).IsAllowed);
    }

    [Fact]
    public async Task An_emergency_is_logged_with_the_id_of_its_case()
    {
        Decision decision = await EmergencyAsync(Start(Ward.Known with { AssignedWork = false }));
        var entry = (DecisionEntry)Assert.Single(await _store.EntriesAsync());
        Assert.Equal((Assert.Single(decision.EmergencyIds), "WorkNotAssigned", false), (entry.EmergencyId, Assert.Single(entry.Waived), entry.IsLate));
    }

    [Fact]
    public async Task Nothing_that_callers_and_papers_say_of_a_person_is_in_the_bytes()
    {
        Facts facts = Ward.Known with
        {
            AssignedWork = false,
            Restrictions = [new Restriction { Id = Canaries.One, Kind = RestrictionKind.Agreed, Categories = ["Diagnosis"], Purposes = ["Care"] }],
            SubstanceUseConsent = new SubstanceUseConsent { Id = "s-1", Subject = Canaries.One, Purposes = [Canaries.One] },
            Authorization = new Authorization { Id = "a-1", Subject = Canaries.One, Discloser = Canaries.One, Categories = [Canaries.One] },
        };
        Decision<Ward.TreatGrant> decision = await Start(facts).DecideAsync(Ward.Treat, Nurse, Canaries.One, new RequestEvidence { EmergencyReason = Canaries.One, ApprovalId = Canaries.One, AuthorizationId = Canaries.One });
        Assert.True(decision.IsEmergency);
        decision.Open("Chart").For(Canaries.One).Released("a view");
        await decision.EnsureLoggedAsync();
        Assert.Equal(2, (await _store.EntriesAsync()).Count);
        Canaries.AssertNone(await RawAsync());
        Canaries.AssertNone(string.Join(' ', (await _store.EntriesAsync()).Select(entry => entry.ToString())));
    }

    [Fact]
    public void A_log_that_stores_subjects_by_a_key_needs_one()
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => new WardGate(new StatedFacts(Ward.Known), builder => builder.AddDisclosureLog<InMemoryDisclosureStore>()));
        Assert.Contains("Call AddMaskKey", exception.Message, StringComparison.Ordinal);
        using var plain = new WardGate(new StatedFacts(Ward.Known), builder => builder.AddDisclosureLog<InMemoryDisclosureStore>(options => options.Subjects = SubjectForm.Plain));
    }

    [Theory]
    [InlineData(0, 10, 0, 0, "LargestBatch")]
    [InlineData(10, 9, 0, 0, "Capacity")]
    [InlineData(1, 1, -1, 0, "Retries")]
    [InlineData(1, 1, 0, -1, "RetryDelay")]
    [InlineData(1, 1, 0, 60_001, "RetryDelay")]
    public void Options_that_make_no_sense_stop_the_gate(int batch, int capacity, int retries, int delay, string named)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Start(Ward.Known, options =>
            (options.LargestBatch, options.Capacity, options.Retries, options.RetryDelay) = (batch, capacity, retries, TimeSpan.FromMilliseconds(delay))));
        Assert.StartsWith(named, Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    private IDisclosureLog Log { get; set; } = null!;

    private static async Task<Decision> EmergencyAsync(IMinimumNecessary gate) =>
        await gate.DecideAsync(Ward.Treat, Nurse, "MRN-1", new RequestEvidence { EmergencyReason = "Not responsive" });

    private IMinimumNecessary Start(Facts facts, Action<DisclosureLogOptions>? configure = null)
    {
        _gate = new WardGate(new StatedFacts(facts), builder =>
        {
            builder.Services.AddSingleton<IDisclosureStore>(_store);
            builder.AddMaskKey("a key for tests alone: 32 bytes."u8).AddDisclosureLog<InMemoryDisclosureStore>(options =>
            {
                options.RetryDelay = TimeSpan.Zero;
                configure?.Invoke(options);
            });
        });
        Log = _gate.Log;
        return _gate.Gate;
    }

    private async Task<string> RawAsync()
    {
        string text = "";
        await foreach (SealedEntry entry in _store.ReadAsync(DisclosureQuery.All, default))
        {
            text += System.Text.Encoding.UTF8.GetString(entry.Content!.Value.Span);
        }

        return text;
    }
}
