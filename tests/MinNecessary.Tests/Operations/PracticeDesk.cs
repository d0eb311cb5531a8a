using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

/// <summary>One machine of a practice, as an application registers it.</summary>
internal sealed class PracticeDesk : IDisposable
{
    private readonly ServiceProvider _services;

    public PracticeDesk(IOperationsStore? store = null, PracticeTime? time = null, Action<IMinNecessaryBuilder>? more = null, Action<OperationsOptions>? configure = null)
    {
        Store = store ?? new InMemoryOperationsStore();
        Time = time ?? new PracticeTime();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton(Store);
        IMinNecessaryBuilder builder = services.AddMinNecessary(PracticePolicy.Document).AddMinNecessaryOperations(configure);
        more?.Invoke(builder);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Cases = _services.GetRequiredService<CaseDesk>();
        Escalation = _services.GetRequiredService<CaseEscalation>();
    }

    public IOperationsStore Store { get; }

    public PracticeTime Time { get; }

    public CaseDesk Cases { get; }

    public CaseEscalation Escalation { get; }

    public Handoffs Handoffs => _services.GetRequiredService<Handoffs>();

    public DecisionCases Decisions => _services.GetRequiredService<DecisionCases>();

    public IMinimumNecessary Gate => _services.GetRequiredService<IMinimumNecessary>();

    public IEmergencyRegister Emergencies => _services.GetRequiredService<IEmergencyRegister>();

    public IDisclosureLog Log => _services.GetRequiredService<IDisclosureLog>();

    public CaseDraft Draft => new() { OccurredAt = Time.Now };

    public async Task<Case> OpenAsync(string kind = "Question", CaseDraft? draft = null) => await Cases.OpenAsync(kind, draft ?? Draft, "u-1");

    /// <summary>Does all that a case needs before it is closed.</summary>
    public async Task<Case> SolveAsync(Case open, string rootCause = "Wrong form")
    {
        foreach (CaseStep step in open.Verification)
        {
            await Cases.VerifyAsync(open.Id, step.Name, "u-2");
        }

        foreach (string item in open.RequiredEvidence)
        {
            await Cases.AddEvidenceAsync(open.Id, item, $"drawer {item}", "u-2");
        }

        return await Cases.SetRootCauseAsync(open.Id, rootCause, "u-2");
    }

    public async Task<Case> SolveAndCloseAsync(Case open, string rootCause = "Wrong form")
    {
        await SolveAsync(open, rootCause);
        return await Cases.CloseAsync(open.Id, "u-2");
    }

    public async Task<List<Case>> AllAsync(bool? isOpen = null)
    {
        List<Case> cases = [];
        await foreach (Case each in Cases.ReadAsync(isOpen))
        {
            cases.Add(each);
        }

        return cases;
    }

    public void Dispose() => _services.Dispose();
}
