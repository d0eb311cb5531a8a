namespace MinNecessary.Benchmarks;

/// <summary>A fact source that has its answer in memory: what others take is not measured here.</summary>
internal sealed class KnownFacts : IFactSource
{
    public static Facts Facts { get; } = new() { TrainingCurrent = true, AssignedWork = true, Restrictions = [] };

    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken = default) => new(Facts);
}
