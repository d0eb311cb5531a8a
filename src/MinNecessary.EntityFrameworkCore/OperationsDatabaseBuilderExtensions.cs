using Microsoft.Data.Sqlite;
using MinNecessary;
using MinNecessary.EntityFrameworkCore;
using MinNecessary.Operations;
using Npgsql;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds operations in a database to what <c>AddMinNecessary</c> began.</summary>
public static class OperationsDatabaseBuilderExtensions
{
    /// <summary>
    /// Adds operations, kept in one file of SQLite, for the processes of one machine. It may be the file of the disclosure log. The file and its tables are
    /// made when they are first used.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="file">The file's path, or a connection string of Microsoft.Data.Sqlite.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="file"/> is null or empty, or no connection string.</exception>
    /// <exception cref="InvalidOperationException">Operations have a store already, such as the one in memory of <c>AddMinNecessaryOperations</c>, which has to be called later.</exception>
    public static IMinNecessaryBuilder AddSqliteOperations(this IMinNecessaryBuilder builder, string file, Action<OperationsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(file);
        string connectionString = (file.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(file) : new SqliteConnectionStringBuilder { DataSource = file }).ToString();
        return builder.AddStore(() => new SqliteLogDatabase(connectionString), configure, nameof(AddSqliteOperations));
    }

    /// <summary>
    /// Adds operations, kept in PostgreSQL, for the processes of many machines. It may be the database of the disclosure log. Its tables are made when they
    /// are first used.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">A connection string of Npgsql. Its user needs the right to create tables.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null or empty, or no connection string.</exception>
    /// <exception cref="InvalidOperationException">Operations have a store already, such as the one in memory of <c>AddMinNecessaryOperations</c>, which has to be called later.</exception>
    public static IMinNecessaryBuilder AddPostgreSqlOperations(this IMinNecessaryBuilder builder, string connectionString, Action<OperationsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        string settings = new NpgsqlConnectionStringBuilder(connectionString).ToString();
        return builder.AddStore(() => new PostgreSqlLogDatabase(settings), configure, nameof(AddPostgreSqlOperations));
    }

    private static IMinNecessaryBuilder AddStore(this IMinNecessaryBuilder builder, Func<LogDatabase> create, Action<OperationsOptions>? configure, string method)
    {
        // The other store might be the one in memory, and nobody would notice until the process ends.
        if (builder.Services.FirstOrDefault(service => service.ServiceType == typeof(IOperationsStore) && !service.IsKeyedService) is { } other)
        {
            string which = (other.ImplementationType ?? other.ImplementationInstance?.GetType())?.Name is { } name ? $", {name}" : "";
            throw new InvalidOperationException(
                $"Operations have a store already{which}. Call {method} once, in place of AddMinNecessaryOperations or before it, and before AddTrainingFacts and whatever else adds operations; register no store besides.");
        }

        builder.Services.AddSingleton<IOperationsStore>(_ => new DatabaseOperationsStore(create()));
        return builder.AddMinNecessaryOperations(configure);
    }
}
