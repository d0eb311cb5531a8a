using BillingDesk.Commands;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary;
using MinNecessary.Disclosures;
using MinNecessary.Operations;
using MinNecessary.Policy;

namespace BillingDesk.Month;

/// <summary>The clinic's application: the gate, the log and the operations, as dependency injection gives them.</summary>
internal sealed class Office : IAsyncDisposable
{
    /// <summary>Thanksgiving.</summary>
    public static readonly DateOnly Holiday = new(2026, 11, 26);

    private readonly ServiceProvider _services;

    public Office(SimulatedTime time, byte[] key)
    {
        Time = time;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time).AddSingleton<IBusinessCalendar>(new WeekdayCalendar(Holiday));
        services.AddMinNecessary(AdoptedPolicy.Document)
            .AddMinNecessaryOperations()
            .AddTrainingFacts()
            .AddAgreementFacts()
            .AddFactSource(new VouchedFacts(new Facts { AssignedWork = true, IdentityVerified = true, Restrictions = [] }))
            .AddMaskKey(key)
            .AddDisclosureLog<InMemoryDisclosureStore>();
        _services = services.BuildServiceProvider();
    }

    public SimulatedTime Time { get; }

    public CaseDesk Cases => Get<CaseDesk>();

    public Handoffs Handoffs => Get<Handoffs>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Asks the gate for a patient's information under a grant.</summary>
    public async Task<Evaluation> AskAsync(string grantName, Caller caller, string subject, RequestEvidence? evidence = null)
    {
        GrantDefinition grant = AdoptedPolicy.Document.FindGrant(grantName)!;
        var request = new AccessRequest(grant.Activity, grant.Role, grant.Recipient, grant.Purpose, caller, subject) { Evidence = evidence ?? RequestEvidence.None };
        Evaluation evaluation = await Get<IMinimumNecessary>().EvaluateAsync(AdoptedPolicy.Document.Name, request);

        // The case of a denial is opened beside the decision; the simulated clock waits for it.
        await Get<DecisionCases>().FlushAsync();
        return evaluation;
    }

    /// <summary>Hands work over with all of the stage's checklist but what is missing.</summary>
    public async Task HandOverAsync(string handoff, string workItem, params string[] missing)
    {
        HandoffDefinition definition = AdoptedPolicy.Document.Operations!.Handoffs.Single(known => known.Name == handoff);
        StageDefinition from = AdoptedPolicy.Document.Operations.FindStage(definition.From)!;
        await Handoffs.HandOverAsync(handoff, workItem, [.. from.Checklist.Except(missing)], Staff.Holder(from.Owner));
    }

    public async Task TakeOverAsync(string handoff, string workItem)
    {
        HandoffDefinition definition = AdoptedPolicy.Document.Operations!.Handoffs.Single(known => known.Name == handoff);
        await Handoffs.TakeOverAsync(handoff, workItem, Staff.Holder(AdoptedPolicy.Document.Operations.FindStage(definition.To)!.Owner));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
