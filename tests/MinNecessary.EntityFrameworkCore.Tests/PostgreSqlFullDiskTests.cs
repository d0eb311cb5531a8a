using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>The server's disk is really full: that is said, nothing acknowledged is lost, and after room is made nothing is stored twice.</summary>
[Collection(OneServer.Name)]
public sealed class PostgreSqlFullDiskTests(PostgreSqlServer server)
{
    [SkippableFact]
    public async Task Of_the_tables()
    {
        await server.StartAsync();
        await using SmallDisk disk = await SmallDisk.MountAsync(megabytes: 32, taken: 18);
        await server.ExecuteAsync($"CREATE TABLESPACE small LOCATION '{await disk.FolderAsync("tables")}'");
        await using (PostgreSqlDatabase database = await server.NewDatabaseAsync("small"))
        {
            var store = new DatabaseDisclosureStore(database.Open());
            SealedEntry[][] batches = await BatchesAsync();
            (int stored, DisclosureStoreException failure) = await FillAsync(store, batches);
            Assert.Equal("The disclosure log's database could not be written: SQL state 53100 (the disk is full).", failure.Message);

            // What is there is read all the same.
            Assert.Equal(batches[..stored].SelectMany(batch => batch).Shown(), (await store.AllAsync()).Shown());
            disk.MakeRoom();
            await AssertGoesOnAsync(store, batches, stored);
        }

        await server.ExecuteAsync("DROP TABLESPACE small");
    }

    [SkippableFact]
    public async Task Of_the_tables_and_the_log_tries_again_until_there_is_room()
    {
        await server.StartAsync();
        await using SmallDisk disk = await SmallDisk.MountAsync(megabytes: 32, taken: 18);
        await server.ExecuteAsync($"CREATE TABLESPACE small LOCATION '{await disk.FolderAsync("tables")}'");
        await using (PostgreSqlDatabase database = await server.NewDatabaseAsync("small"))
        {
            await FillAsync(new DatabaseDisclosureStore(database.Open()), await BatchesAsync());
            long before = await RolledBackAsync(database);
            await using ServiceProvider provider = OfficeLog.In(database.Kind, database.ConnectionString);
            var random = new Random(4);
            DisclosureEntry[] entries = [.. Enumerable.Range(0, 500).SelectMany(_ => OfficeEntries.Pair(random, Chains.Noon))];
            Task appended = provider.GetRequiredService<IDisclosureLog>().AppendAsync(entries).AsTask();
            while (await RolledBackAsync(database) == before)
            {
                Assert.False(appended.IsCompleted, "The disk was not full.");
                await Task.Delay(20);
            }

            disk.MakeRoom();
            await appended;
            await StoredLog.AssertHoldsAsync(database, [.. entries.Select(entry => entry.Id)]);
        }

        await server.ExecuteAsync("DROP TABLESPACE small");
    }

    // Where it cannot write ahead, the server ends itself, and does not begin again before there is room.
    [SkippableFact]
    public async Task Of_the_write_ahead_log()
    {
        await server.StartAsync();
        await using SmallDisk disk = await SmallDisk.MountAsync(megabytes: 36, taken: 20);
        var small = new PostgreSqlServer { WriteAheadLog = await disk.FolderAsync("log") };
        try
        {
            // Not dropped: the server is gone afterwards, and its database with it.
            var store = new DatabaseDisclosureStore((await small.NewDatabaseAsync()).Open());
            SealedEntry[][] batches = await BatchesAsync();
            (int stored, DisclosureStoreException failure) = await FillAsync(store, batches);

            // The process that finds it says so; whose connection another one takes with it is told of that.
            Assert.Matches("could not be written: (SQL state 53100 .the disk is full.|SQL state 57P0. .the server is ending or beginning.|the connection failed)", failure.Message);
            await Assert.ThrowsAsync<DisclosureStoreException>(() => store.AppendAsync(batches[stored], default).AsTask());
            disk.MakeRoom();
            await small.MendAsync();
            await AssertGoesOnAsync(store, batches, stored);
        }
        finally
        {
            await small.DisposeAsync();
        }
    }

    private static async Task<SealedEntry[][]> BatchesAsync() => [.. (await Chains.OrdinaryAsync(10_000)).Chunk(500)];

    private static async Task<(int Stored, DisclosureStoreException Failure)> FillAsync(DatabaseDisclosureStore store, SealedEntry[][] batches)
    {
        for (int stored = 0; stored < batches.Length; stored++)
        {
            try
            {
                await store.AppendAsync(batches[stored], default);
            }
            catch (DisclosureStoreException exception)
            {
                Assert.InRange(stored, 1, batches.Length - 2);
                NothingOf.Entries(exception);
                return (stored, exception);
            }
        }

        throw new InvalidOperationException("The disk is not full.");
    }

    // With the batch that failed, as the log delivers it again; and with one that was acknowledged, as where its answer was lost.
    private static async Task AssertGoesOnAsync(DatabaseDisclosureStore store, SealedEntry[][] batches, int stored)
    {
        foreach (SealedEntry[] batch in batches[(stored - 1)..(stored + 2)])
        {
            await store.AppendAsync(batch, default);
        }

        Assert.Equal(batches[..(stored + 2)].SelectMany(batch => batch).Shown(), (await store.AllAsync()).Shown());
        Assert.Empty((await DisclosureVerifier.VerifyAsync(store, [], null)).Findings);
    }

    private static Task<long> RolledBackAsync(PostgreSqlDatabase database) =>
        database.CountAsync("SELECT xact_rollback FROM pg_stat_database WHERE datname = current_database()");
}
