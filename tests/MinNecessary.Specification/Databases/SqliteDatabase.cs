using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MinNecessary.Specification.Databases;

/// <summary>SQLite in a file of its own.</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly string _file = Path.GetTempFileName();

    public DbContextOptions Options(Action<string> log) => new DbContextOptionsBuilder()
        .UseSqlite($"Data Source={_file};Pooling=False")
        .LogTo(log, [RelationalEventId.CommandExecuted])
        .Options;

    public ValueTask DisposeAsync()
    {
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }
}
