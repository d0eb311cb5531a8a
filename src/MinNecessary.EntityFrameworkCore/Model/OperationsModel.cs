using Microsoft.EntityFrameworkCore;

namespace MinNecessary.EntityFrameworkCore;

/// <summary>The tables of operations, the same in both databases.</summary>
internal static class OperationsModel
{
    public const string RecordTable = "operations_records";
    public const string HistoryTable = "operations_histories";

    public static void Add(ModelBuilder model)
    {
        model.Entity<HistoryRow>(history =>
        {
            history.ToTable(HistoryTable);
            history.HasKey(row => new { row.Kind, row.Id });
            history.Property(row => row.Kind).HasColumnName("kind");
            history.Property(row => row.Id).HasColumnName("id");
            history.Property(row => row.LastSequence).HasColumnName("last_sequence");
            history.Property(row => row.NextLimit).HasColumnName("next_limit");
            history.Property(row => row.IsOpen).HasColumnName("is_open");
            history.Property(row => row.About).HasColumnName("about");
            history.HasIndex(row => new { row.Kind, row.NextLimit }).HasDatabaseName("operations_histories_by_limit");
            history.HasIndex(row => new { row.Kind, row.About }).HasDatabaseName("operations_histories_by_about");
            history.HasIndex(row => new { row.Kind, row.IsOpen }).HasDatabaseName("operations_histories_by_open");
        });
        model.Entity<RecordRow>(record =>
        {
            record.ToTable(RecordTable);
            record.HasKey(row => new { row.Kind, row.Id, row.Sequence });
            record.Property(row => row.Kind).HasColumnName("kind");
            record.Property(row => row.Id).HasColumnName("id");
            record.Property(row => row.Sequence).HasColumnName("sequence").ValueGeneratedNever();
            record.Property(row => row.At).HasColumnName("at");
            record.Property(row => row.Content).HasColumnName("content");
            record.Property(row => row.NextLimit).HasColumnName("next_limit");
            record.Property(row => row.IsOpen).HasColumnName("is_open");
            record.Property(row => row.About).HasColumnName("about");
            record.HasOne<HistoryRow>().WithMany().HasForeignKey(row => new { row.Kind, row.Id }).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
