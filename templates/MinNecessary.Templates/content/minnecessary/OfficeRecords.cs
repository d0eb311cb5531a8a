using MinNecessary;

namespace ApplicationNamespace;

// Yours asks the training records and the work queues. A fact that nobody knows denies.
internal sealed class OfficeRecords : IFactSource
{
    public ValueTask<Facts> GetFactsAsync(FactRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new Facts { TrainingCurrent = true, AssignedWork = true });
}
