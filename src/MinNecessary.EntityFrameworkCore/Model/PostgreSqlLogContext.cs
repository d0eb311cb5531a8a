using Microsoft.EntityFrameworkCore;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The tables of the log in PostgreSQL.</summary>
internal sealed class PostgreSqlLogContext(DbContextOptions<PostgreSqlLogContext> options) : LogContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // A key of a partitioned table has to hold what it is partitioned by. That no place is taken twice in two months is seen to by the
        // lock on its writer.
        modelBuilder.Entity<EntryRow>().HasKey(row => new { row.Writer, row.Sequence, row.Month });
    }
}
