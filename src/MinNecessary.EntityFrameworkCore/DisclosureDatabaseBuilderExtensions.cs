using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MinNecessary;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the disclosure log in a database to what <c>AddMinNecessary</c> began.</summary>
public static class DisclosureDatabaseBuilderExtensions
{
    /// <summary>
    /// Adds the disclosure log in one file of SQLite, for the processes of one machine. The file and its tables are made when the log is first used. An
    /// entry is on the disk when the log says that it is written (write-ahead log, <c>synchronous = FULL</c>).
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="file">The file's path, or a connection string of Microsoft.Data.Sqlite, such as <c>Data Source=/var/lib/desk/disclosures.db</c>.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is null or empty, or no connection string.</exception>
    /// <exception cref="InvalidOperationException">The log has a store already.</exception>
    public static IMinNecessaryBuilder AddSqliteDisclosureLog(this IMinNecessaryBuilder builder, string file, Action<DisclosureLogOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(file);
        string connectionString = (file.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(file) : new SqliteConnectionStringBuilder { DataSource = file }).ToString();
        return builder.AddStore(() => new SqliteLogDatabase(connectionString), configure);
    }

    /// <summary>
    /// Adds the disclosure log in PostgreSQL, for the processes of many machines. Its tables, and a partition for each month, are made when they are
    /// first needed. An entry is on the server's disk when the log says that it is written; a server on which that is not so (<c>fsync</c> or
    /// <c>synchronous_commit</c> is off) is refused.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">A connection string of Npgsql. Its user needs the right to create tables.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null or empty, or no connection string.</exception>
    /// <exception cref="InvalidOperationException">The log has a store already.</exception>
    public static IMinNecessaryBuilder AddPostgreSqlDisclosureLog(this IMinNecessaryBuilder builder, string connectionString, Action<DisclosureLogOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        string settings = new NpgsqlConnectionStringBuilder(connectionString).ToString();
        return builder.AddStore(() => new PostgreSqlLogDatabase(settings), configure);
    }

    private static IMinNecessaryBuilder AddStore(this IMinNecessaryBuilder builder, Func<LogDatabase> create, Action<DisclosureLogOptions>? configure)
    {
        // The other store might be the one in memory, and nobody would notice until the log is asked for.
        if (builder.Services.Any(service => service.ServiceType == typeof(IDisclosureStore)))
        {
            throw new InvalidOperationException("The disclosure log has a store already. Add it once.");
        }

        builder.Services.TryAddSingleton<IDisclosureStore>(_ => new DatabaseDisclosureStore(create()));
        return builder.AddDisclosureLog<DatabaseDisclosureStore>(configure);
    }
}
