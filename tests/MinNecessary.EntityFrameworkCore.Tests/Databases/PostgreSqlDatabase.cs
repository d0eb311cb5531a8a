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

    public async Task SettleAsync()
    {
        // Connections of this process that wait for use would be counted too. One whose client is gone ends when it has done what it was sent.
        NpgsqlConnection.ClearAllPools();
        while (await CountAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'") > 0)
        {
            await Task.Delay(20);
        }
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await server.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
    }
}
