using Microsoft.EntityFrameworkCore;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The tables of the log in SQLite.</summary>
internal sealed class SqliteLogContext(DbContextOptions<SqliteLogContext> options) : LogContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<EntryRow>().HasKey(row => new { row.Writer, row.Sequence });
    }
}
