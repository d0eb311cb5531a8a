using MinNecessary.Operations;

namespace MinNecessary.Hosting.Tests;

/// <summary>A store that answers nothing until whoever asks gives up.</summary>
internal sealed class HangingStore(IOperationsStore inner) : IOperationsStore
{
    public bool Hangs { get; set; }

    public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken) => inner.AppendAsync(record, cancellationToken);

    public IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken) => inner.ReadAsync(query, cancellationToken);

    public async ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        if (Hangs)
        {
            Begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return await inner.FindDueAsync(kind, now, most, cancellationToken);
    }
}
