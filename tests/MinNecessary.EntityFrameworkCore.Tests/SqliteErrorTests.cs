using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Where SQLite cannot write or read, that is said, and nothing of an entry with it.</summary>
public sealed class SqliteErrorTests : IAsyncLifetime, IDisposable
{
    private readonly SqliteFile _database = new();
    private List<SealedEntry> _entries = [];

    public async Task InitializeAsync() => _entries = await Chains.OrdinaryAsync(500);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_file_that_cannot_be_written()
    {
        await new DatabaseDisclosureStore(_database.Open()).AppendAsync(_entries[..10], default);
        SqliteConnection.ClearAllPools();
        var store = new DatabaseDisclosureStore(new SqliteLogDatabase(_database.ConnectionString + ";Mode=ReadOnly"));
        await AssertRefusedAsync(store, "SQLite error 8 (it is read-only)");
        Assert.Equal(_entries[..10].Shown(), (await store.AllAsync()).Shown());
    }

    // The framework looks whether there is a database by a connection that may only read, and that one cannot set the file to a write-ahead log.
    [Theory]
    [InlineData("")]
    [InlineData("CREATE TABLE claims (id INTEGER)")]
    public async Task A_file_that_somebody_else_has_just_made_and_not_yet_set_is_no_error(string sql)
    {
        await using (var other = new SqliteConnection(_database.ConnectionString + ";Pooling=False"))
        {
            await other.OpenAsync();
            await using SqliteCommand command = other.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        Assert.True(File.Exists(_database.File));
        var store = new DatabaseDisclosureStore(_database.Open());
        await store.AppendAsync(_entries, default);
        Assert.Equal(_entries.Shown(), (await store.AllAsync()).Shown());
    }

    [Fact]
    public async Task A_folder_that_is_not_there() =>
        await AssertRefusedAsync(new DatabaseDisclosureStore(new SqliteLogDatabase("Data Source=/no/such/folder/disclosures.db")), "SQLite error 14 (it cannot be opened)");

    [Fact]
    public async Task A_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(_database.File, string.Concat(Enumerable.Repeat("Testina ", 1_000)));
        await AssertRefusedAsync(new DatabaseDisclosureStore(_database.Open()), "SQLite error 26 (it is damaged, or no database)");
    }

    [Fact]
    public async Task A_log_that_would_be_in_memory_is_refused()
    {
        var store = new DatabaseDisclosureStore(new SqliteLogDatabase("Data Source=:memory:"));
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(_entries, default).AsTask());
        Assert.StartsWith("The disclosure log's database is not durable: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_and_then_room_again()
    {
        var full = new FullDisk { Pages = 60 };
        var store = new DatabaseDisclosureStore(new SqliteLogDatabase(_database.ConnectionString + ";Pooling=False", full));
        await store.AppendAsync(_entries[..10], default);
        await AssertRefusedAsync(store, "SQLite error 13 (the disk is full)");
        Assert.Equal(_entries[..10].Shown(), (await store.AllAsync()).Shown());
        full.Pages = 1_000_000;
        await store.AppendAsync(_entries, default);
        Assert.Equal(_entries.Shown(), (await store.AllAsync()).Shown());
    }

    [Fact]
    public async Task Another_process_that_holds_the_file_is_waited_for_and_then_given_up()
    {
        var store = new DatabaseDisclosureStore(new SqliteLogDatabase(_database.ConnectionString + ";Default Timeout=1"));
        await store.AppendAsync(_entries[..10], default);
        await using LogContext other = _database.Open().CreateContext();
        await using (await other.Database.BeginTransactionAsync())
        {
            await AssertRefusedAsync(store, "SQLite error 5 (another process holds it)");
        }

        await store.AppendAsync(_entries, default);
    }

    [Fact]
    public async Task A_trigger_that_quotes_what_it_is_given()
    {
        var store = new DatabaseDisclosureStore(_database.Open());
        await store.AppendAsync(_entries[..10], default);
        await using LogContext context = _database.Open().CreateContext();
        await context.Database.ExecuteSqlRawAsync("CREATE TRIGGER refuse BEFORE INSERT ON disclosure_entries BEGIN SELECT RAISE(ABORT, 'not MRN- of u-'); END");
        await AssertRefusedAsync(store, "SQLite error 19 (see sqlite.org/rescode.html)");
    }

    [Fact]
    public async Task A_damaged_file_is_said_to_whoever_reads_it()
    {
        await new DatabaseDisclosureStore(_database.Open()).AppendAsync(_entries, default);
        SqliteConnection.ClearAllPools();
        byte[] bytes = await File.ReadAllBytesAsync(_database.File);
        Array.Fill(bytes, (byte)0xFF, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(_database.File, bytes);
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => new DatabaseDisclosureStore(_database.Open()).AllAsync());
        Assert.Contains("SQLite error 11", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_flushes_at_each_commit()
    {
        await using LogContext context = _database.Open().CreateContext();
        await context.Database.OpenConnectionAsync();
        async Task<long> OfAsync(string pragma)
        {
            await using DbCommand command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            return (long)(await command.ExecuteScalarAsync())!;
        }

        // 2 is FULL.
        Assert.Equal((2, 1, 1, 30_000), (await OfAsync("synchronous"), await OfAsync("fullfsync"), await OfAsync("secure_delete"), await OfAsync("busy_timeout")));
    }

    private async Task AssertRefusedAsync(DatabaseDisclosureStore store, string reason)
    {
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(_entries, default).AsTask());
        Assert.Equal(($"The disclosure log's database could not be written: {reason}.", false), (exception.Message, exception.IsConflict));
        NothingOf.Entries(exception);
    }

    /// <summary>A disk that has so many pages.</summary>
    private sealed class FullDisk : DbConnectionInterceptor
    {
        public int Pages { get; set; }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = $"PRAGMA max_page_count = {Pages}";
            command.ExecuteScalar();
            return Task.CompletedTask;
        }
    }
}
