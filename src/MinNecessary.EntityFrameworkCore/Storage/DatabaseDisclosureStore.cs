using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MinNecessary.Disclosures;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Keeps the log in a database. Safe for concurrent use, from several processes too.</summary>
internal sealed class DatabaseDisclosureStore(LogDatabase database) : IDisclosureStore, IDisclosureIndex
{
    // As many as fit into one command.
    private const int DeletedAtOnce = 500;

    public async ValueTask AppendAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > 0)
        {
            await RunAsync(() => AppendRowsAsync(entries, cancellationToken), "written", cancellationToken).ConfigureAwait(false);
        }
    }

    public IAsyncEnumerable<SealedEntry> ReadAsync(DisclosureQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadEntriesAsync(query, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<string>> GetWritersAsync(CancellationToken cancellationToken)
    {
        string[] writers = await RunAsync(
            async () =>
            {
                await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
                await using LogContext context = database.CreateContext();
                return await context.Writers.Select(row => row.Writer).ToArrayAsync(cancellationToken).ConfigureAwait(false);
            },
            "read",
            cancellationToken).ConfigureAwait(false);

        // A database has an order of its own.
        Array.Sort(writers, StringComparer.Ordinal);
        return writers;
    }

    public async ValueTask DeleteContentAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entries);
        await RunAsync(() => ClearRowsAsync(entries, cancellationToken), "cleared", cancellationToken).ConfigureAwait(false);
    }

    public async IAsyncEnumerable<SealedEntry> ReadMisindexedAsync(string writer, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        await foreach (EntryRow row in StreamAsync(entries => entries.Where(row => row.Writer == writer), cancellationToken).ConfigureAwait(false))
        {
            if (!row.IsIndexedAsWritten())
            {
                yield return row.ToSealed();
            }
        }
    }

    private async IAsyncEnumerable<SealedEntry> ReadEntriesAsync(DisclosureQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isWhole = EntryFilter.IsWhole(query);
        await foreach (EntryRow row in StreamAsync(entries => entries.Narrow(query), cancellationToken).ConfigureAwait(false))
        {
            SealedEntry entry = row.ToSealed();
            if (isWhole || IsMeant(query, entry))
            {
                yield return entry;
            }
        }
    }

    // Bytes that are no entry are handed on: whoever reads them is told, where leaving them out would tell nobody.
    private static bool IsMeant(DisclosureQuery query, SealedEntry entry)
    {
        try
        {
            return query.Includes(entry.Read());
        }
        catch (FormatException)
        {
            return true;
        }
    }

    // Row by row as the database sends them: a log does not fit into memory.
    private async IAsyncEnumerable<EntryRow> StreamAsync(Func<IQueryable<EntryRow>, IQueryable<EntryRow>> narrow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RunAsync(() => database.PrepareAsync(cancellationToken), "read", cancellationToken).ConfigureAwait(false);
        await using LogContext context = database.CreateContext();
        await using IAsyncEnumerator<EntryRow> rows = narrow(context.Entries.AsNoTracking())
            .OrderBy(row => row.Writer).ThenBy(row => row.Sequence)
            .AsAsyncEnumerable().GetAsyncEnumerator(cancellationToken);
        while (await RunAsync(() => rows.MoveNextAsync().AsTask(), "read", cancellationToken).ConfigureAwait(false))
        {
            yield return rows.Current;
        }
    }

    private async Task AppendRowsAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        EntryRow[] rows = [.. entries.Select(EntryRow.Of)];
        await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await database.PrepareAsync(rows.Select(row => row.Month).Distinct(), cancellationToken).ConfigureAwait(false);
        await using LogContext context = database.CreateContext();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await database.RequireDurableAsync(context, cancellationToken).ConfigureAwait(false);
        foreach (IGrouping<string, EntryRow> chain in rows.GroupBy(row => row.Writer).OrderBy(chain => chain.Key, StringComparer.Ordinal))
        {
            await ChainAppender.AddAsync(database, context, chain.Key, [.. chain], cancellationToken).ConfigureAwait(false);
        }

        // Who gives up while it commits would not know what became of it, and the database may say that it did where it did not yet.
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private async Task ClearRowsAsync(IReadOnlyList<SealedEntry> entries, CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using LogContext context = database.CreateContext();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        foreach (IGrouping<string, SealedEntry> chain in entries.GroupBy(entry => entry.Writer).OrderBy(chain => chain.Key, StringComparer.Ordinal))
        {
            foreach (long[] sequences in chain.Select(entry => entry.Sequence).Order().Chunk(DeletedAtOnce))
            {
                await ChainAppender.ClearAsync(context, chain.Key, sequences, cancellationToken).ConfigureAwait(false);
            }
        }

        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static Task RunAsync(Func<Task> run, string verb, CancellationToken cancellationToken) =>
        RunAsync(
            async () =>
            {
                await run().ConfigureAwait(false);
                return true;
            },
            verb,
            cancellationToken);

    private static async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> run, string verb, CancellationToken cancellationToken)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw StoreErrors.Of(exception, verb);
        }
    }
}
