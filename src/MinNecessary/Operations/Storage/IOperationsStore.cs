namespace MinNecessary.Operations;

/// <summary>
/// Where operations are kept. It only ever adds, and judges nothing but the order: of two writers that add at one place, one succeeds. Safe for
/// concurrent use, from several processes too where the store is one that they share.
/// </summary>
public interface IOperationsStore
{
    /// <summary>Adds a record at its place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Gives up; then it is not known whether it is added.</param>
    /// <returns>
    /// True where it is added, and durable where the store is. False, and nothing changed, where another record is at its place already, or the place
    /// before it is empty.
    /// </returns>
    ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken);

    /// <summary>Reads records: each history's in its order, histories in any order.</summary>
    /// <param name="query">Which.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The records; may be empty.</returns>
    IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken);

    /// <summary>Finds the histories of which a time limit has passed.</summary>
    /// <param name="kind">What they are of, as a record may have it.</param>
    /// <param name="now">The moment: limits at it have passed.</param>
    /// <param name="most">How many at most. More than zero.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Their ids, the limit that passed first in front, and of limits at one moment the id that is first by its code points; may be empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is none that a record may have.</exception>
    ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken);
}
