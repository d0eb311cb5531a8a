using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MinNecessary.Benchmarks.Claims;

/// <summary>A table of claims in a SQLite database in memory, a hundred of each of ten subjects.</summary>
internal sealed class ClaimsDatabase : DbContext
{
    private readonly SqliteConnection _connection;

    private ClaimsDatabase(SqliteConnection connection, Action<string>? statement)
        : base(Options(connection, statement)) => _connection = connection;

    public DbSet<ClaimRecord> Claims => Set<ClaimRecord>();

    public static ClaimsDatabase Create(Action<string>? statement = null)
    {
        SqliteConnection connection = new("Data Source=:memory:");
        connection.Open();
        ClaimsDatabase database = new(connection, statement);
        database.Database.EnsureCreated();
        database.AddRange(Enumerable.Range(0, 1_000).Select(Record));
        database.SaveChanges();
        database.ChangeTracker.Clear();
        return database;
    }

    public override void Dispose()
    {
        base.Dispose();
        _connection.Dispose();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<ClaimRecord>().HasIndex(claim => claim.PatientControlNumber);

    private static DbContextOptions Options(SqliteConnection connection, Action<string>? statement)
    {
        DbContextOptionsBuilder<ClaimsDatabase> options = new();
        options.UseSqlite(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        return (statement is null ? options : options.LogTo(statement, [RelationalEventId.CommandExecuted])).Options;
    }

    private static ClaimRecord Record(int number) => new()
    {
        PatientControlNumber = SampleClaims.SubjectOf((number % 10) + 1),
        PatientName = "Wilhelmina Sampleperson",
        Ssn = "000-12-3456",
        Sex = "F",
        PayerName = "Example Health Plan",
        BillingProviderName = "Example Practice",
        ServiceDate = new DateOnly(2026, 10, 2),
        PrincipalDiagnosis = "E11.9",
        Note = "A note of a sample.",
        TotalCharge = 1250.50m,
        Balance = 1230.50m,
    };
}
