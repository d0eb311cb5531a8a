using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Policy;
using MinNecessary.Tests.Evaluation;
using MinNecessary.Tests.Evaluation.Gates;

namespace MinNecessary.Tests.Disclosures;

/// <summary>Treatment in an emergency goes on while the log cannot be written, where the policy in force says so, and nothing else does.</summary>
public sealed class LateEntryTests : IDisposable
{
    private static readonly Caller Nurse = new("u-17", "Nurse");

    private readonly FaultyStore _store = new();
    private WardGate? _gate;

    public void Dispose() => _gate?.Dispose();

    [Fact]
    public async Task Treatment_in_an_emergency_goes_on_without_the_log_where_the_policy_says_so_and_is_logged_late()
    {
        IMinimumNecessary gate = Start(Ward.Known with { AssignedWork = false });
        _store.Before = _ => throw new IOException();
        Decision decision = await EmergencyAsync(gate, LateWard.Treat);
        Assert.True(decision.IsAllowed);
        await decision.EnsureLoggedAsync();
        Assert.Empty(await _store.EntriesAsync());
        _store.Before = _ => Task.CompletedTask;
        await _gate!.Log.FlushAsync();
        var entry = (DecisionEntry)Assert.Single(await _store.EntriesAsync());
        Assert.Equal((true, Outcome.Allowed, decision.DecidedAt), (entry.IsLate, entry.Outcome, entry.OccurredAt));
    }

    [Fact]
    public async Task Where_the_policy_does_not_say_so_it_waits_for_the_log()
    {
        IMinimumNecessary gate = Start(Ward.Known with { AssignedWork = false });
        _store.Before = _ => throw new IOException();
        Assert.False((await EmergencyAsync(gate, Ward.Treat)).IsAllowed);
    }

    [Fact]
    public async Task What_is_no_emergency_waits_for_the_log()
    {
        IMinimumNecessary gate = Start(Ward.Known);
        _store.Before = _ => throw new IOException();
        Assert.False((await EmergencyAsync(gate, LateWard.Treat)).IsAllowed);
        Assert.Empty(await _store.EntriesAsync());
    }

    [Fact]
    public async Task A_policy_that_is_loaded_may_have_it_wait_again()
    {
        IMinimumNecessary gate = Start(Ward.Known with { AssignedWork = false });
        JsonObject narrower = JsonNode.Parse(Ward.Text)!.AsObject();
        (narrower["name"], narrower["version"], narrower["base"]) = ("LateWard", "2", LateWard.Document.Hash);
        _gate!.Policies.Load(PolicyDocument.Parse(narrower.ToJsonString()));
        _store.Before = _ => throw new IOException();
        Assert.False((await EmergencyAsync(gate, LateWard.Treat)).IsAllowed);
    }

    [Fact]
    public async Task A_bulk_disclosure_waits_for_the_log_in_an_emergency_too()
    {
        IMinimumNecessary gate = Start(Ward.Known with { AssignedWork = false });
        _store.Before = _ => throw new IOException();
        Decision decision = await gate.DecideForBulkAsync(LateWard.Treat, Nurse, ["MRN-1", "MRN-2"], new RequestEvidence { EmergencyReason = "Not responsive" });
        Assert.Equal((Outcome.Denied, ReasonCodes.DisclosureNotLogged), (decision.Outcome, Assert.Single(decision.Reasons).Code));
    }

    private static async Task<Decision> EmergencyAsync(IMinimumNecessary gate, Grant grant) =>
        await gate.DecideAsync(grant, Nurse, "MRN-1", new RequestEvidence { EmergencyReason = "Not responsive" });

    private IMinimumNecessary Start(Facts facts)
    {
        _gate = new WardGate(new StatedFacts(facts), builder =>
        {
            builder.Services.AddMinNecessary(LateWard.Document);
            builder.Services.AddSingleton<IDisclosureStore>(_store);
            builder.AddMaskKey("a key for tests alone: 32 bytes."u8).AddDisclosureLog<InMemoryDisclosureStore>(options => options.RetryDelay = TimeSpan.Zero);
        });
        return _gate.Gate;
    }
}
