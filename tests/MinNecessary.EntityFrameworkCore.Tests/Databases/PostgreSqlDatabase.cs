using Npgsql;

namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>A database on the tests' server.</summary>
internal sealed class PostgreSqlDatabase(PostgreSqlServer server, string name) : ILogDatabase
{
    public string Kind => "postgresql";

    public string ConnectionString => server.ConnectionStringOf(name);

    public string Name => name;

    public LogDatabase Open() => new PostgreSqlLogDatabase(ConnectionString);

    public async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }
}
