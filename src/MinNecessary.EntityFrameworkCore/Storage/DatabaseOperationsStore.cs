using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using MinNecessary.Operations;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>Keeps operations in a database. Safe for concurrent use, from several processes too.</summary>
internal sealed class DatabaseOperationsStore(LogDatabase database) : IOperationsStore
{
    public async ValueTask<bool> AppendAsync(OperationsRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        return await RunAsync(() => AppendRowAsync(RecordRow.Of(record), cancellationToken), "written", cancellationToken).ConfigureAwait(false);
    }

    public IAsyncEnumerable<OperationsRecord> ReadAsync(OperationsQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ReadRowsAsync(query, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<string>> FindDueAsync(string kind, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        // The query takes no kind but one that a record may have.
        OperationsQuery query = new() { Kind = kind };
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        long ticks = now.UtcTicks;
        return await RunAsync(
            async () =>
            {
                await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
                await using LogContext context = database.CreateContext();
                return await context.Histories
                    .Where(row => row.Kind == query.Kind && row.NextLimit <= ticks)
                    .OrderBy(row => row.NextLimit).ThenBy(row => EF.Functions.Collate(row.Id, database.ByCodePoints))
                    .Take(most).Select(row => row.Id).ToArrayAsync(cancellationToken).ConfigureAwait(false);
            },
            "read",
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> AppendRowAsync(RecordRow row, CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await using LogContext context = database.CreateContext();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await database.RequireDurableAsync(context, cancellationToken).ConfigureAwait(false);
        if (row.Sequence == 0)
        {
            // Who begins a history that another begins now waits here until the other has.
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO operations_histories (kind, id, last_sequence, is_open) VALUES ({row.Kind}, {row.Id}, {-1L}, {false}) ON CONFLICT DO NOTHING", cancellationToken).ConfigureAwait(false);
        }

        // Of two at one place the second waits for the first, and then finds the history moved on. The records' key would refuse it besides.
        int moved = await context.Histories
            .Where(history => history.Kind == row.Kind && history.Id == row.Id && history.LastSequence == row.Sequence - 1)
            .ExecuteUpdateAsync(
                history => history
                    .SetProperty(found => found.LastSequence, row.Sequence)
                    .SetProperty(found => found.NextLimit, row.NextLimit)
                    .SetProperty(found => found.IsOpen, row.IsOpen)
                    .SetProperty(found => found.About, row.About),
                cancellationToken).ConfigureAwait(false);
        if (moved == 0)
        {
            return false;
        }

        context.Records.Add(row);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);

        // Who gives up while it commits would not know what became of it.
        await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
        return true;
    }

    private async IAsyncEnumerable<OperationsRecord> ReadRowsAsync(OperationsQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await RunAsync(
            async () =>
            {
                await database.PrepareAsync(cancellationToken).ConfigureAwait(false);
                return true;
            },
            "read",
            cancellationToken).ConfigureAwait(false);
        await using LogContext context = database.CreateContext();
        await using IAsyncEnumerator<RecordRow> rows = RecordFilter.Narrow(context, query)
            .OrderBy(row => row.Id).ThenBy(row => row.Sequence)
            .AsAsyncEnumerable().GetAsyncEnumerator(cancellationToken);
        while (await RunAsync(NextAsync, "read", cancellationToken).ConfigureAwait(false) is { } record)
        {
            yield return record;
        }

        // What was changed in the database may be no record.
        async Task<OperationsRecord?> NextAsync() => await rows.MoveNextAsync().ConfigureAwait(false) ? rows.Current.ToRecord() : null;
    }

    private static async Task<TResult> RunAsync<TResult>(Func<Task<TResult>> run, string verb, CancellationToken cancellationToken)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw StoreErrors.Of(exception, verb, "operations'");
        }
    }
}
