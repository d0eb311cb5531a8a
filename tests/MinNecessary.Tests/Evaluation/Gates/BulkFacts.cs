namespace MinNecessary.Tests.Evaluation.Gates;

/// <summary>A source that looks many subjects up at once, and counts how often it was asked.</summary>
internal sealed class BulkFacts(IReadOnlyDictionary<string, Facts> records) : IFactSource
{
    public List<string[]> AskedForAll { get; } = [];

    public int AskedForOne { get; private set; }

    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken)
    {
        AskedForOne++;
        return ValueTask.FromResult(records.TryGetValue(request.Subject, out Facts? facts) ? facts : Facts.Unknown);
    }

    public ValueTask<IReadOnlyDictionary<string, Facts>> GetFactsForAllAsync(IReadOnlyList<FactRequest> requests, CancellationToken cancellationToken)
    {
        AskedForAll.Add([.. requests.Select(request => request.Subject)]);
        return ValueTask.FromResult(records);
    }
}
