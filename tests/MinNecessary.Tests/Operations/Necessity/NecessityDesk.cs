using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations.Necessity;

/// <summary>One machine of the office.</summary>
internal sealed class NecessityDesk(ServiceProvider services) : IDisposable
{
    public NecessityFeedback Feedback { get; } = services.GetRequiredService<NecessityFeedback>();

    public Task RunAsync() => services.GetRequiredService<CaseEscalation>().RunAsync();

    public async Task<List<Case>> CasesAsync()
    {
        List<Case> cases = [];
        await foreach (Case each in services.GetRequiredService<CaseDesk>().ReadAsync())
        {
            cases.Add(each);
        }

        return cases;
    }

    public async Task<IReadOnlyList<NecessityProposal>> ProposalsAsync(bool includeRefused = false) => (await Feedback.ProposeAsync(includeRefused)).Proposals;

    public void Dispose() => services.Dispose();
}
