using MinNecessary.Disclosures;

namespace MinNecessary.Restrictions.Tests;

/// <summary>A store in memory that a test can send away, or make slow.</summary>
internal sealed class SwitchedStore : IDisclosureStore
{
    private readonly InMemoryDisclosureStore _kept = new();

    public bool IsAway { get; set; }

    /// <summary>How long it takes to store a batch.</summary>
    public TimeSpan Takes { get; set; }

    public async ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        if (IsAway)
        {
            throw new DisclosureStoreException("Away.");
        }

        if (Takes > TimeSpan.Zero)
        {
            await Task.Delay(Takes, cancellationToken);
        }

        await _kept.AppendAsync(entries, cancellationToken);
    }

    public IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken) => _kept.ReadAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken) => _kept.GetWritersAsync(cancellationToken);

    public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => _kept.DeleteContentAsync(entries, cancellationToken);

    public async Task<List<DisclosureEntry>> EntriesAsync()
    {
        List<DisclosureEntry> entries = [];
        await foreach (SealedEntry entry in ReadAsync(DisclosureQuery.All, default))
        {
            entries.Add(entry.Read()!);
        }

        return entries;
    }
}
