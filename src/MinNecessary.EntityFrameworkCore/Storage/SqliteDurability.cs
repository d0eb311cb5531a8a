using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>
/// Sets each connection so that a commit is on the disk when it returns: write-ahead log, flushed at each commit. What is deleted is overwritten. Others
/// are waited for, as long as a command may take.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    // An index of subjects is hit at random: with the 2 MiB that are the default, its pages are read and spilled over and over.
    private const int CacheInKibibytes = 64 * 1024;

    // About 40 MB of write-ahead log, in place of 4: two batches fill as much as that, and a checkpoint flushes the file besides.
    private const int PagesBetweenCheckpoints = 10_000;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant(
            $"PRAGMA busy_timeout = {command.CommandTimeout * 1000L}; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = -{CacheInKibibytes}; PRAGMA wal_autocheckpoint = {PagesBetweenCheckpoints};");
        command.ExecuteNonQuery();

        // One that may only read commits nothing, and may not set the file. By such a one the framework looks whether there is a database at all.
        bool mayWrite = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly;
        if (mayWrite && ModeOf(command, "PRAGMA journal_mode") != "wal" && ModeOf(command, "PRAGMA journal_mode = WAL") != "wal")
        {
            throw new NotDurableException("it has no write-ahead log. It has to be a file, on a disk of this machine");
        }
    }

    private static string? ModeOf(DbCommand command, string text)
    {
        command.CommandText = text;
        return command.ExecuteScalar() as string;
    }
}
