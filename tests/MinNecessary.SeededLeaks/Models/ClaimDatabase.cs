using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MinNecessary.SeededLeaks.Models;

/// <summary>A database of claims in memory, which tells what it is asked.</summary>
public sealed class ClaimDatabase(SqliteConnection connection, Action<string> log) : DbContext
{
    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection).EnableSensitiveDataLogging().LogTo(log);
}
