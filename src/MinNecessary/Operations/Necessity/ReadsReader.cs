namespace MinNecessary.Operations;

/// <summary>Reads what all processes have observed under a version of the policy.</summary>
internal static class ReadsReader
{
    public static async ValueTask<IReadOnlyList<ObservedView>> ReadAsync(IOperationsStore store, string policyHash, CancellationToken cancellationToken)
    {
        // Of each process the last counts hold, which have those before in them.
        Dictionary<(string Process, string Grant, string Model), ObservedView> last = [];
        await foreach (OperationsRecord record in store.ReadAsync(new OperationsQuery { Kind = ReadsRecorder.Kind, About = policyHash }, cancellationToken).ConfigureAwait(false))
        {
            foreach (ObservedView view in OperationsJson.Read(record.Content.Span, NecessityJson.Default.ReadsRecorded, "count of reads").Views)
            {
                last[(record.Id, view.Grant, view.Model)] = view;
            }
        }

        return ObservedView.Sum(last.Values);
    }
}
