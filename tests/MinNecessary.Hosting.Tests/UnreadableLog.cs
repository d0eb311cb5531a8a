using MinNecessary.Disclosures;

namespace MinNecessary.Hosting.Tests;

/// <summary>A disclosure log that can be written, and at times not read.</summary>
internal sealed class UnreadableLog(IDisclosureStore inner) : IDisclosureStore
{
    public bool IsUnreadable { get; set; }

    public ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => inner.AppendAsync(entries, cancellationToken);

    public IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken) =>
        IsUnreadable ? throw new DisclosureStoreException("The log is away.") : inner.ReadAsync(query, cancellationToken);

    public ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken) => inner.GetWritersAsync(cancellationToken);

    public ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken) => inner.DeleteContentAsync(entries, cancellationToken);
}
