using Microsoft.EntityFrameworkCore;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Npgsql;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Where PostgreSQL cannot write or read, that is said, and nothing of an entry with it.</summary>
[Collection(OneServer.Name)]
public sealed class PostgreSqlErrorTests(PostgreSqlServer server) : IAsyncLifetime
{
    private List<SealedEntry> _entries = [];

    public async Task InitializeAsync() => _entries = await Chains.OrdinaryAsync(50);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_server_that_is_not_there() =>
        await AssertRefusedAsync(new DatabaseDisclosureStore(new PostgreSqlLogDatabase("Host=127.0.0.1;Port=1;Username=tester;Database=log")), "the connection failed (ConnectionRefused)");

    [SkippableFact]
    public async Task A_database_that_is_not_there()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        await AssertRefusedAsync(new DatabaseDisclosureStore(new PostgreSqlLogDatabase(server.ConnectionStringOf("none"))), "SQL state 3D000");
    }

    [SkippableTheory]
    [InlineData("ALTER DATABASE {0} SET synchronous_commit = off")]
    public async Task A_server_that_does_not_flush(string setting)
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        await server.ExecuteAsync(string.Format(null, setting, database.Name));
        var store = new DatabaseDisclosureStore(database.Open());
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(_entries, default).AsTask());
        Assert.StartsWith("The disclosure log's database is not durable: ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(await store.AllAsync());
    }

    [SkippableFact]
    public async Task A_constraint_whose_error_quotes_the_row()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        await store.AppendAsync(_entries[..10], default);
        await using LogContext context = database.Open().CreateContext();
        await context.Database.ExecuteSqlRawAsync("ALTER TABLE disclosure_entries ADD CHECK (sequence < 10)");

        // So much does the database say to whoever asks it directly.
        byte[] leaf = new byte[32];
        PostgresException quoting = await Assert.ThrowsAsync<PostgresException>(() => context.Database.ExecuteSqlAsync(
            $"INSERT INTO disclosure_entries (writer, sequence, month, leaf_hash, subject) VALUES ({_entries[0].Writer}, 11, 202611, {leaf}, 'MRN-1')"));
        Assert.Contains("MRN-1", quoting.ToString(), StringComparison.Ordinal);
        await AssertRefusedAsync(store, "SQL state 23514");
    }

    [SkippableFact]
    public async Task Connections_that_are_cut_lose_nothing_and_store_nothing_twice()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        var store = new DatabaseDisclosureStore(database.Open());
        await store.AppendAsync(_entries[..2], default);
        using var done = new CancellationTokenSource();
        Task cutting = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                await server.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database.Name}'");
                await Task.Delay(20);
            }
        });
        int failures = 0;
        List<SealedEntry> many = await Chains.OrdinaryAsync(300, seed: 3);
        foreach (SealedEntry[] batch in many.Chunk(4))
        {
            for (bool isStored = false; !isStored;)
            {
                try
                {
                    await store.AppendAsync(batch, default);
                    isStored = true;
                }
                catch (DisclosureStoreException exception)
                {
                    NothingOf.Entries(exception);
                    Assert.True(++failures < 20_000, exception.Message);
                }
            }
        }

        await done.CancelAsync();
        await cutting;
        NpgsqlConnection.ClearAllPools();
        Assert.Equal([.. many.Concat(_entries[..2]).Shown()], (await store.AllAsync()).Shown());
        Assert.Empty((await DisclosureVerifier.VerifyAsync(store, [], null)).Findings);
        Assert.True(failures > 0, "No connection was cut while it was used.");
    }

    [SkippableFact]
    public async Task Each_month_has_its_partition()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        List<SealedEntry> entries = await Chains.SealAsync([.. Enumerable.Range(0, 26).Select(month => _entries[0].Read()! with { OccurredAt = Chains.Noon.AddMonths(month) })]);

        // From eight processes at once, which all need the same ones.
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new DatabaseDisclosureStore(database.Open()).AppendAsync(entries, default).AsTask())));
        await using LogContext context = database.Open().CreateContext();
        List<string> partitions = await context.Database.SqlQuery<string>($"SELECT inhrelid::regclass::text AS \"Value\" FROM pg_inherits WHERE inhparent = 'disclosure_entries'::regclass ORDER BY 1").ToListAsync();
        Assert.Equal(Enumerable.Range(0, 26).Select(month => $"disclosure_entries_{Chains.Noon.AddMonths(month):yyyy_MM}"), partitions);
        Assert.Equal(26, (await new DatabaseDisclosureStore(database.Open()).AllAsync()).Count);
    }

    private async Task AssertRefusedAsync(DatabaseDisclosureStore store, string reason)
    {
        DisclosureStoreException exception = await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(_entries, default).AsTask());
        Assert.Equal(($"The disclosure log's database could not be written: {reason}.", false), (exception.Message, exception.IsConflict));
        NothingOf.Entries(exception);
    }
}
