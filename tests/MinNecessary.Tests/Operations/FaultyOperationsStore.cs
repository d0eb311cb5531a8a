using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

/// <summary>A store as one machine sees it: the machine stops where the test says, before a record is added or after.</summary>
internal sealed class FaultyOperationsStore(IOperationsStore inner) : IOperationsStore
{
    public const string Message = "The machine has stopped.";

    /// <summary>Called before a record is added.</summary>
    public Func<bool> StopsBefore { get; set; } = () => false;

    /// <summary>Called after a record was added.</summary>
    public Func<bool> StopsAfter { get; set; } = () => false;

    /// <summary>Whether the machine has stopped: then it does nothing more.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Whether what fails is one call alone, and the machine goes on.</summary>
    public bool GoesOn { get; init; }

    public int Appends { get; private set; }

    public async ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken)
    {
        Stop(StopsBefore);
        bool isAdded = await inner.AppendAsync(record, cancellationToken);
        Appends++;
        Stop(StopsAfter);
        return isAdded;
    }

    public IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken)
    {
        Stop(() => false);
        return inner.ReadAsync(query, cancellationToken);
    }

    public ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        Stop(() => false);
        return inner.FindDueAsync(kind, now, most, cancellationToken);
    }

    private void Stop(Func<bool> stops)
    {
        bool stopsNow = IsStopped || stops();
        IsStopped = stopsNow && !GoesOn;
        if (stopsNow)
        {
            throw new IOException(Message);
        }
    }
}
