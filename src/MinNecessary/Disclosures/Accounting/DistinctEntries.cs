namespace MinNecessary.Disclosures;

/// <summary>Reads entries in the order in which they happened. One that stands twice in the store, delivered twice, is one.</summary>
internal static class DistinctEntries
{
    public static async Task<IReadOnlyList<DisclosureEntry>> ReadAsync(IDisclosureStore store, DisclosureQuery query, CancellationToken cancellationToken)
    {
        Dictionary<string, DisclosureEntry> entries = new(StringComparer.Ordinal);
        await foreach (SealedEntry stored in store.ReadAsync(query, cancellationToken).ConfigureAwait(false))
        {
            if (stored.Read() is { } entry)
            {
                entries.TryAdd(entry.Id, entry);
            }
        }

        // Writers come in any order, so that the id decides between entries of one moment.
        return [.. entries.Values.OrderBy(entry => entry.OccurredAt).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }
}
