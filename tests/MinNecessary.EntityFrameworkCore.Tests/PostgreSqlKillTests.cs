using System.Diagnostics;
using System.Text.RegularExpressions;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Npgsql;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

[Collection(OneServer.Name)]
public sealed partial class PostgreSqlKillTests(PostgreSqlServer server, ITestOutputHelper output) : KillTests(output)
{
    private protected override async Task<ILogDatabase> NewAsync() => await server.NewDatabaseAsync();

    [SkippableFact]
    public async Task Eight_processes_write_to_one_server()
    {
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        Writer[] writers = [.. Enumerable.Range(0, 8).Select(_ => Writer.Start(database, tasks: 4, pairs: 25))];
        List<string> told = [];
        foreach (Writer writer in writers)
        {
            using (writer)
            {
                told.AddRange(await writer.EndAsync());
            }
        }

        Assert.Equal((1_600, (1_600, 8)), (told.Count, await StoredLog.AssertHoldsAsync(database, told)));
        Assert.Equal(0, await database.CountAsync("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"));
    }

    // A client that is killed leaves the server as it was. The server itself is what has to keep what it acknowledged.
    [SkippableFact]
    public async Task A_server_that_is_killed_loses_nothing_that_it_acknowledged()
    {
        int seed = Environment.TickCount, kills = Math.Max(2, Kills / 10);
        Output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        List<string> told = [];
        int stored = 0;
        for (int kill = 0; kill < kills; kill++)
        {
            using Writer writer = Writer.Start(database, tasks: 8, pairs: 1_000_000);
            await writer.Ready;
            await Task.Delay(random.Next(500, 2_000));
            await server.KillAsync();
            writer.Kill();
            told.AddRange(await writer.EndAsync());
            NpgsqlConnection.ClearAllPools();
            await server.RestartAsync();
            (stored, _) = await StoredLog.AssertHoldsAsync(database, told);
        }

        Output.WriteLine($"{kills} kills of the server; {told.Count} entries acknowledged, none missing; {stored} stored, none twice, every chain sound (fsync = on, synchronous_commit = on).");
        Assert.NotEmpty(told);
    }

    [SkippableFact]
    public async Task For_each_acknowledgement_the_server_flushes_its_log()
    {
        Skip.IfNot(File.Exists("/usr/bin/strace"), "strace is not installed (Debian: apt-get install strace).");
        await using PostgreSqlDatabase database = await server.NewDatabaseAsync();
        await database.Open().PrepareAsync(default);
        string trace = Path.GetTempFileName();
        using Process tracer = Process.Start(new ProcessStartInfo("/usr/bin/strace", ["-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace, "-p", server.ProcessId]) { RedirectStandardError = true })!;
        string? attached = await tracer.StandardError.ReadLineAsync();
        Skip.IfNot(attached?.Contains("attached", StringComparison.Ordinal) == true, $"strace may not look at the server here: {attached}");
        Task<string> rest = tracer.StandardError.ReadToEndAsync();
        using (Writer writer = Writer.Start(database, tasks: 1, pairs: 40))
        {
            Assert.Equal(80, (await writer.EndAsync()).Count);
        }

        using (Process interrupt = Process.Start("kill", ["-INT", $"{tracer.Id}"]))
        {
            await interrupt.WaitForExitAsync();
        }

        await Task.WhenAll(tracer.WaitForExitAsync(), rest);
        int flushes = (await File.ReadAllLinesAsync(trace)).Count(line => Flush().IsMatch(line));
        File.Delete(trace);
        Output.WriteLine($"{flushes} flushes of the server's log, 40 acknowledgements, one after another (fsync = on, synchronous_commit = on).");
        Assert.True(flushes >= 40, $"{flushes} flushes");
    }

    [GeneratedRegex(@"f(data)?sync\(\d+<[^>]*/pg_wal/")]
    private static partial Regex Flush();
}
