using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

/// <summary>A store that a machine reaches until it is stopped: then it adds nothing more.</summary>
internal sealed class StoppedStore : IOperationsStore
{
    private readonly InMemoryOperationsStore _kept = new();

    public bool IsStopped { get; set; }

    public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken) => IsStopped ? throw new IOException("The machine was stopped.") : _kept.AppendAsync(record, cancellationToken);

    public IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken) => _kept.ReadAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken) => _kept.FindDueAsync(kind, now, most, cancellationToken);
}
