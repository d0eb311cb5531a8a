using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The log in one file of SQLite. A transaction that writes has the file to itself from its beginning.</summary>
internal sealed class SqliteLogDatabase : LogDatabase
{
    private readonly DbContextOptions<SqliteLogContext> _options;

    public SqliteLogDatabase(string connectionString, params IInterceptor[] others) => _options = new DbContextOptionsBuilder<SqliteLogContext>()
        .UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(LogContext.MigrationTable))
        .AddInterceptors([new SqliteDurability(), .. others])
        .Options;

    public override string ByCodePoints => "BINARY";

    public override LogContext CreateContext() => new SqliteLogContext(_options);

    public override Task<WriterRow?> LockAsync(LogContext context, string writer, CancellationToken cancellationToken) =>
        context.Writers.SingleOrDefaultAsync(row => row.Writer == writer, cancellationToken);

    public override Task InsertAsync(LogContext context, IReadOnlyCollection<EntryRow> rows, CancellationToken cancellationToken)
    {
        SqliteInsert.Run(context, rows, cancellationToken);
        return Task.CompletedTask;
    }

    // Each connection is set when it is opened.
    public override Task RequireDurableAsync(LogContext context, CancellationToken cancellationToken) => Task.CompletedTask;

    protected override Task LockTablesAsync(LogContext context) => Task.CompletedTask;
}
