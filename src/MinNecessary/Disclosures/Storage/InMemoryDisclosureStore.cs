using System.Runtime.CompilerServices;

namespace MinNecessary.Disclosures;

/// <summary>
/// Keeps the log in memory: for tests and for trying it out. It is gone when the process ends, and so it is no log that 45 CFR 164.312(b) asks for.
/// Safe for concurrent use.
/// </summary>
public sealed class InMemoryDisclosureStore : IDisclosureStore
{
    private readonly object _lock = new();
    private readonly SortedDictionary<string, SortedDictionary<long, SealedEntry>> _writers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        lock (_lock)
        {
            foreach (SealedEntry entry in entries)
            {
                if (_writers.TryGetValue(entry.Writer, out SortedDictionary<long, SealedEntry>? chain) && chain.TryGetValue(entry.Sequence, out SealedEntry? stored) && !stored.LeafHash.Span.SequenceEqual(entry.LeafHash.Span))
                {
                    throw new DisclosureStoreException($"Another entry is stored at {entry}.", isConflict: true);
                }
            }

            foreach (SealedEntry entry in entries)
            {
                if (!_writers.TryGetValue(entry.Writer, out SortedDictionary<long, SealedEntry>? chain))
                {
                    _writers.Add(entry.Writer, chain = []);
                }

                chain.TryAdd(entry.Sequence, entry);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        await Task.CompletedTask.ConfigureAwait(false);
        SealedEntry[] entries;
        lock (_lock)
        {
            entries = [.. _writers.Where(writer => query.Writer is null || writer.Key == query.Writer).SelectMany(writer => writer.Value.Values)];
        }

        // Of a whole chain nothing is read that need not be: what was altered there is for the verification to say.
        bool isWhole = query == DisclosureQuery.All with { Writer = query.Writer };
        foreach (SealedEntry entry in entries.Where(entry => isWhole || query.Includes(entry.Read())))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return new ValueTask<IReadOnlyList<string>>([.. _writers.Keys]);
        }
    }

    /// <inheritdoc/>
    public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        lock (_lock)
        {
            foreach (SealedEntry entry in entries)
            {
                if (_writers.TryGetValue(entry.Writer, out SortedDictionary<long, SealedEntry>? chain) && chain.ContainsKey(entry.Sequence))
                {
                    chain[entry.Sequence] = new SealedEntry(entry.Writer, entry.Sequence, null, entry.LeafHash.ToArray());
                }
            }
        }

        return ValueTask.CompletedTask;
    }
}
