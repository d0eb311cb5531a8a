using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The log in PostgreSQL, in a partition for each month.</summary>
internal sealed class PostgreSqlLogDatabase : LogDatabase
{
    // Any number will do that nobody else locks: it is the beginning of SHA-256("MinNecessary.Disclosures").
    private const long TableLock = 0x8A02_B013_6056;

    private readonly DbContextOptions<PostgreSqlLogContext> _options;
    private readonly ConcurrentDictionary<int, bool> _months = new();

    public PostgreSqlLogDatabase(string connectionString) => _options = new DbContextOptionsBuilder<PostgreSqlLogContext>()
        .UseNpgsql(connectionString, postgreSql => postgreSql.MigrationsHistoryTable(LogContext.MigrationTable))
        .Options;

    public override string ByCodePoints => "C";

    public override LogContext CreateContext() => new PostgreSqlLogContext(_options);

    public override async Task PrepareAsync(IEnumerable<int> months, CancellationToken cancellationToken)
    {
        foreach (int month in months.Where(month => !_months.ContainsKey(month)))
        {
            await MakePartitionAsync(month, cancellationToken).ConfigureAwait(false);
            _months.TryAdd(month, true);
        }
    }

    public override async Task<WriterRow?> LockAsync(LogContext context, string writer, CancellationToken cancellationToken)
    {
        List<WriterRow> found = await context.Writers.FromSql($"SELECT writer, next_sequence FROM disclosure_writers WHERE writer = {writer} FOR UPDATE").ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.SingleOrDefault();
    }

    public override Task InsertAsync(LogContext context, IReadOnlyCollection<EntryRow> rows, CancellationToken cancellationToken) =>
        PostgreSqlCopy.RunAsync(context, rows, cancellationToken);

    public override async Task RequireDurableAsync(LogContext context, CancellationToken cancellationToken)
    {
        List<bool> isDurable = await context.Database
            .SqlQuery<bool>($"SELECT current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off' AS \"Value\"")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        if (!isDurable[0])
        {
            throw new NotDurableException("its server does not flush what it commits. Set fsync and synchronous_commit to on");
        }
    }

    protected override Task LockTablesAsync(LogContext context) => LockTablesAsync(context, CancellationToken.None);

    private static Task<int> LockTablesAsync(LogContext context, CancellationToken cancellationToken) =>
        context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({TableLock})", cancellationToken);

    // Made first and attached then: CREATE TABLE … PARTITION OF would wait for everyone who reads the log, and everyone who writes to it would wait behind
    // it. It is a transaction of its own, so that nobody who waits here holds what another waits for.
    private async Task MakePartitionAsync(int month, CancellationToken cancellationToken)
    {
        string name = FormattableString.Invariant($"{LogContext.EntryTable}_{month / 100:0000}_{month % 100:00}");
        await using LogContext context = CreateContext();
        if (await ExistsAsync(context, name, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await LockTablesAsync(context, cancellationToken).ConfigureAwait(false);
        if (!await ExistsAsync(context, name, cancellationToken).ConfigureAwait(false))
        {
            // The name is made of digits alone. The table's own key and indexes become those of the partition.
            string script = FormattableString.Invariant(
                $"CREATE TABLE {name} (LIKE disclosure_entries INCLUDING ALL); ALTER TABLE disclosure_entries ATTACH PARTITION {name} FOR VALUES IN ({month});");
            await context.Database.ExecuteSqlRawAsync(script, cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    // From the catalog: to_regclass remembers that there was none, and after the lock it would say so still.
    private static async Task<bool> ExistsAsync(LogContext context, string table, CancellationToken cancellationToken)
    {
        List<bool> exists = await context.Database
            .SqlQuery<bool>($"SELECT EXISTS (SELECT 1 FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'disclosure_entries'::regclass AND relname = {table}) AS \"Value\"")
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return exists[0];
    }
}
