using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>What SQLite and PostgreSQL do each in their own way: connections, tables, and the lock on a writer. Safe for concurrent use.</summary>
internal abstract class LogDatabase
{
    private readonly object _lock = new();
    private Task? _prepared;

    /// <summary>The name of the collation that orders texts by their code points, whatever the database's own is: as all stores do.</summary>
    public abstract string ByCodePoints { get; }

    public abstract LogContext CreateContext();

    /// <summary>Makes the tables where there are none yet, or none of this version. Once for this process; other processes may do so now too.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // What failed is tried again by the next who comes.
            if (_prepared is null || (_prepared.IsCompleted && !_prepared.IsCompletedSuccessfully))
            {
                _prepared = Task.Run(MigrateAsync, CancellationToken.None);
            }

            return _prepared.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Makes room for entries of these months, where the database wants it.</summary>
    public virtual Task PrepareAsync(IEnumerable<int> months, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Finds a writer, and keeps everyone else from appending to its chain until the context's transaction ends.
    /// </summary>
    /// <returns>The writer; null where there is none yet, and then nobody is kept from anything.</returns>
    public abstract Task<WriterRow?> LockAsync(LogContext context, string writer, CancellationToken cancellationToken);

    /// <summary>
    /// Inserts rows within the context's transaction, by the way that the database has for many of them: the framework takes several times as long for a
    /// row as the database does.
    /// </summary>
    public abstract Task InsertAsync(LogContext context, IReadOnlyCollection<EntryRow> rows, CancellationToken cancellationToken);

    /// <summary>Sees to it that what the context's transaction commits will be durable.</summary>
    /// <exception cref="NotDurableException">It would not be.</exception>
    public abstract Task RequireDurableAsync(LogContext context, CancellationToken cancellationToken);

    /// <summary>Keeps every other process from making tables until the context's transaction ends.</summary>
    protected abstract Task LockTablesAsync(LogContext context);

    // The framework's own lock on SQLite is a row: a process that is killed leaves it behind, and every later one waits for ever. A transaction leaves nothing.
    private async Task MigrateAsync()
    {
        await using LogContext context = CreateContext();
        if (!(await context.Database.GetPendingMigrationsAsync().ConfigureAwait(false)).Any())
        {
            return;
        }

        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync().ConfigureAwait(false);
        await LockTablesAsync(context).ConfigureAwait(false);

        // Asking a table that is not there ends a transaction of PostgreSQL.
        await context.Database.ExecuteSqlRawAsync(context.GetService<IHistoryRepository>().GetCreateIfNotExistsScript()).ConfigureAwait(false);
        string[] applied = [.. await context.Database.GetAppliedMigrationsAsync().ConfigureAwait(false)];
        if (context.Database.GetMigrations().Except(applied).Any())
        {
            string script = context.GetService<IMigrator>().GenerateScript(applied.LastOrDefault(), options: MigrationsSqlGenerationOptions.NoTransactions);
            await context.Database.ExecuteSqlRawAsync(script).ConfigureAwait(false);
        }

        await transaction.CommitAsync().ConfigureAwait(false);
    }
}
