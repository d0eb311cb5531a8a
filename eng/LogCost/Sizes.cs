using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LogCost;

/// <summary>What each table and index of a log takes in its database.</summary>
internal static class Sizes
{
    // The partitions of a table, and of an index, are one.
    private const string PostgreSql = """
        SELECT coalesce(parent.relname, part.relname), sum(pg_relation_size(part.oid) + CASE WHEN part.relkind = 'r' THEN pg_table_size(part.oid) - pg_relation_size(part.oid) ELSE 0 END)::bigint
        FROM pg_class part LEFT JOIN pg_inherits ON inhrelid = part.oid LEFT JOIN pg_class parent ON parent.oid = inhparent
        WHERE part.relkind IN ('r', 'i') AND coalesce(parent.relname, part.relname) ~ '(^|_)disclosure_' GROUP BY 1 ORDER BY 1
        """;

    public static async Task<IReadOnlyList<(string Part, long Bytes)>> OfAsync(string database, string connectionString)
    {
        await using DbConnection connection = await OpenAsync(database, connectionString);
        List<(string Part, long Bytes)> sizes = database == "sqlite" ? await OfSqliteAsync(connection) : await ReadAsync(connection, PostgreSql);
        return [.. sizes, ("all", sizes.Sum(size => size.Bytes))];
    }

    // SQLite tells the size of an index only where it was compiled to: so each is dropped, the pages that this frees are counted, and it is taken back.
    private static async Task<List<(string Part, long Bytes)>> OfSqliteAsync(DbConnection connection)
    {
        List<(string Part, long Bytes)> sizes = [];
        foreach ((string index, _) in await ReadAsync(connection, "SELECT name, 0 FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"))
        {
            await using DbTransaction transaction = await connection.BeginTransactionAsync();
            long before = await NumberAsync(connection, "PRAGMA freelist_count");
            await NumberAsync(connection, $"DROP INDEX {index}");
            sizes.Add((index, (await NumberAsync(connection, "PRAGMA freelist_count") - before) * await NumberAsync(connection, "PRAGMA page_size")));
            await transaction.RollbackAsync();
        }

        long all = await NumberAsync(connection, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        return [("disclosure_entries, its key, and the rest", all - sizes.Sum(size => size.Bytes)), .. sizes];
    }

    private static async Task<List<(string Part, long Bytes)>> ReadAsync(DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        List<(string Part, long Bytes)> sizes = [];
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            sizes.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return sizes;
    }

    private static async Task<long> NumberAsync(DbConnection connection, string sql)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync() is long number ? number : 0;
    }

    /// <summary>Rewrites the first month of PostgreSQL, or all of SQLite, which has no months.</summary>
    public static async Task<(long Before, long After)> VacuumAsync(string database, string connectionString)
    {
        await using DbConnection connection = await OpenAsync(database, connectionString);
        string size = database == "sqlite" ? "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size" : "SELECT pg_total_relation_size('disclosure_entries_2026_01')";
        long before = await NumberAsync(connection, size);
        await NumberAsync(connection, database == "sqlite" ? "VACUUM" : "VACUUM FULL disclosure_entries_2026_01");
        return (before, await NumberAsync(connection, size));
    }

    private static async Task<DbConnection> OpenAsync(string database, string connectionString)
    {
        DbConnection connection = database == "sqlite" ? new SqliteConnection("Data Source=" + connectionString) : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }
}
