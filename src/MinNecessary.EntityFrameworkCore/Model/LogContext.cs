using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The tables of the log. Each database has its own kind of context, since each has its own migrations.</summary>
internal abstract class LogContext(DbContextOptions options) : DbContext(options)
{
    public const string EntryTable = "disclosure_entries";
    public const string WriterTable = "disclosure_writers";

    /// <summary>Of its own: the log may stand in a database that has an application's migrations.</summary>
    public const string MigrationTable = "disclosure_migrations";

    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<WriterRow> Writers => Set<WriterRow>();

    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<HistoryRow> Histories => Set<HistoryRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WriterRow>(writer =>
        {
            writer.ToTable(WriterTable);
            writer.HasKey(row => row.Writer);
            writer.Property(row => row.Writer).HasColumnName("writer");
            writer.Property(row => row.NextSequence).HasColumnName("next_sequence");
        });
        modelBuilder.Entity<EntryRow>(entry =>
        {
            entry.ToTable(EntryTable);
            AddColumns(entry);
            AddIndexes(entry);
            entry.HasOne<WriterRow>().WithMany().HasForeignKey(row => row.Writer).OnDelete(DeleteBehavior.Restrict);
        });
        OperationsModel.Add(modelBuilder);
    }

    private static void AddColumns(EntityTypeBuilder<EntryRow> entry)
    {
        entry.Property(row => row.Writer).HasColumnName("writer");
        entry.Property(row => row.Sequence).HasColumnName("sequence").ValueGeneratedNever();
        entry.Property(row => row.Month).HasColumnName("month").ValueGeneratedNever();
        entry.Property(row => row.Content).HasColumnName("content");
        entry.Property(row => row.LeafHash).HasColumnName("leaf_hash");
        entry.Property(row => row.OccurredAt).HasColumnName("occurred_at");
        entry.Property(row => row.Tenant).HasColumnName("tenant");
        entry.Property(row => row.Subject).HasColumnName("subject");
        entry.Property(row => row.ActorId).HasColumnName("actor_id");
        entry.Property(row => row.GrantName).HasColumnName("grant_name");
        entry.Property(row => row.Outcome).HasColumnName("outcome").HasConversion<string>();
        entry.Property(row => row.Activity).HasColumnName("activity").HasConversion<string>();
        entry.Property(row => row.IsEmergency).HasColumnName("is_emergency");
        entry.Property(row => row.IsEntireRecord).HasColumnName("is_entire_record");
    }

    // An activity is one of three and a tenant one of few: an index of them finds too much to be of use.
    private static void AddIndexes(EntityTypeBuilder<EntryRow> entry)
    {
        entry.HasIndex(row => row.OccurredAt).HasDatabaseName("disclosure_entries_by_time");
        entry.HasIndex(row => new { row.Subject, row.OccurredAt }).HasDatabaseName("disclosure_entries_by_subject");
        entry.HasIndex(row => new { row.ActorId, row.OccurredAt }).HasDatabaseName("disclosure_entries_by_actor");
        entry.HasIndex(row => new { row.GrantName, row.OccurredAt }).HasDatabaseName("disclosure_entries_by_grant");
        entry.HasIndex(row => new { row.Outcome, row.OccurredAt }).HasDatabaseName("disclosure_entries_by_outcome");
        entry.HasIndex(row => row.OccurredAt, "disclosure_entries_of_emergencies").HasFilter("is_emergency");
        entry.HasIndex(row => row.OccurredAt, "disclosure_entries_of_entire_records").HasFilter("is_entire_record");
    }
}
