using System.Runtime.CompilerServices;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>A store that has columns beside the bytes, of which some do not say what the bytes say.</summary>
internal sealed class IndexedStore(InMemoryDisclosureStore kept, params long[] misindexed) : IDisclosureStore, IDisclosureIndex
{
    public ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => kept.AppendAsync(entries, cancellationToken);

    public IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken) => kept.ReadAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken) => kept.GetWritersAsync(cancellationToken);

    public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => kept.DeleteContentAsync(entries, cancellationToken);

    public async IAsyncEnumerable<SealedEntry> ReadMisindexedAsync(string writer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (SealedEntry entry in kept.ReadAsync(DisclosureQuery.All with { Writer = writer }, cancellationToken))
        {
            if (misindexed.Contains(entry.Sequence))
            {
                yield return entry;
            }
        }
    }
}
