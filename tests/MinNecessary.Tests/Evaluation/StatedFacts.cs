namespace MinNecessary.Tests.Evaluation;

/// <summary>A fact source that does what the test says, and counts how often it was asked.</summary>
internal sealed class StatedFacts(Func<FactRequest, CancellationToken, ValueTask<Facts>> answer) : IFactSource
{
    public StatedFacts(Facts facts)
        : this((_, _) => ValueTask.FromResult(facts))
    {
    }

    public List<FactRequest> Asked { get; } = [];

    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        Asked.Add(request);
        return answer(request, cancellationToken);
    }
}
