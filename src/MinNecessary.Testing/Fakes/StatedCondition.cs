namespace MinNecessary.Testing;

/// <summary>A condition of the organisation's own, of which the facts say whether it holds.</summary>
internal sealed class StatedCondition(string name, StatedFacts facts) : ICondition
{
    public string Name => name;

    public async ValueTask<bool?> CheckAsync(FactRequest request, CancellationToken cancellationToken) =>
        (await facts.GetFactsAsync(request, cancellationToken).ConfigureAwait(false)).Conditions.TryGetValue(name, out bool holds) ? holds : null;
}
