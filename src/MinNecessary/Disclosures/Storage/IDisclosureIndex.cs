namespace MinNecessary.Disclosures;

/// <summary>
/// What a store may implement beside <see cref="IDisclosureStore"/> where it finds entries by columns that it keeps beside their bytes. Whoever changes
/// such a column hides an entry from a query, and no hash tells: so the verification asks.
/// </summary>
public interface IDisclosureIndex
{
    /// <summary>Reads the entries of a writer whose columns do not say what their bytes say.</summary>
    /// <param name="writer">The writer's id.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries, in the order of their sequence; empty where nothing is wrong.</returns>
    /// <exception cref="DisclosureStoreException">They cannot be read.</exception>
    IAsyncEnumerable<SealedEntry> ReadMisindexedAsync(string writer, CancellationToken cancellationToken);
}
