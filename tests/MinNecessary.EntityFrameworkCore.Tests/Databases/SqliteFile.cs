using Microsoft.Data.Sqlite;

namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>SQLite in a folder of its own.</summary>
internal sealed class SqliteFile : ILogDatabase, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-log-").FullName;

    public string Kind => "sqlite";

    public string File => Path.Combine(_folder, "disclosures.db");

    public string ConnectionString => $"Data Source={File}";

    public LogDatabase Open() => new SqliteLogDatabase(ConnectionString);

    // Whatever happens to the file is done by a process, and that is gone.
    public Task SettleAsync() => Task.CompletedTask;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
