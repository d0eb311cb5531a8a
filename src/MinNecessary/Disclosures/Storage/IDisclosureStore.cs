namespace MinNecessary.Disclosures;

/// <summary>
/// Where the log is kept. It stores what it is given and judges nothing: the chain is made before and verified after. Safe for concurrent use, from
/// several processes too, each of which is a writer of its own.
/// </summary>
public interface IDisclosureStore
{
    /// <summary>
    /// Appends entries of one writer, all or none. When it returns they are durable: they outlive the process, and the machine where the store says so.
    /// </summary>
    /// <param name="entries">The entries, in the order of their sequence. One that is stored already, with the same leaf hash, is left as it is.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether they are stored.</param>
    /// <returns>A task that ends when they are durable.</returns>
    /// <exception cref="DisclosureStoreException">
    /// They could not be stored, or it is not known; or another entry is stored at one of these places.
    /// </exception>
    ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken);

    /// <summary>Reads entries, those of one writer in the order of their sequence, and writers in any order.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The entries; may be empty.</returns>
    /// <exception cref="DisclosureStoreException">They cannot be read.</exception>
    IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken);

    /// <summary>The ids of all writers.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The ids, in ordinal order; may be empty.</returns>
    /// <exception cref="DisclosureStoreException">They cannot be read.</exception>
    ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Deletes the content of entries whose retention has ended, and keeps their leaf hashes, so that the chain still verifies.
    /// </summary>
    /// <param name="entries">Which.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether they are deleted.</param>
    /// <returns>A task that ends when they are.</returns>
    /// <exception cref="DisclosureStoreException">They could not be deleted.</exception>
    ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken);
}
