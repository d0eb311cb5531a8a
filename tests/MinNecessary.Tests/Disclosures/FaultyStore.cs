using System.Runtime.CompilerServices;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>A store that does what the test says before it stores, and after: the answer may be lost on the way back.</summary>
internal sealed class FaultyStore : IDisclosureStore
{
    public InMemoryDisclosureStore Kept { get; } = new();

    public Func<IReadOnlyList<SealedEntry>, Task> Before { get; set; } = _ => Task.CompletedTask;

    public Func<IReadOnlyList<SealedEntry>, Task> After { get; set; } = _ => Task.CompletedTask;

    public List<int> Batches { get; } = [];

    public async ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        Batches.Add(entries.Count);
        await Before(entries);
        await Kept.AppendAsync(entries, cancellationToken);
        await After(entries);
    }

    public async IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SealedEntry entry in Kept.ReadAsync(query, cancellationToken))
        {
            yield return entry;
        }
    }

    public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken) => Kept.GetWritersAsync(cancellationToken);

    public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => Kept.DeleteContentAsync(entries, cancellationToken);

    public async Task<List<DisclosureEntry>> EntriesAsync()
    {
        List<DisclosureEntry> entries = [];
        await foreach (SealedEntry entry in Kept.ReadAsync(DisclosureQuery.All, default))
        {
            entries.Add(entry.Read()!);
        }

        return entries;
    }
}
