using System.Text.RegularExpressions;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

public sealed partial class SqliteKillTests(ITestOutputHelper output) : KillTests(output)
{
    private protected override Task<ILogDatabase> NewAsync() => Task.FromResult<ILogDatabase>(new SqliteFile());

    [SkippableFact]
    public async Task Four_processes_write_to_one_file()
    {
        await using var database = new SqliteFile();
        Writer[] writers = [.. Enumerable.Range(0, 4).Select(_ => Writer.Start(database, tasks: 4, pairs: 25))];
        List<string> told = [];
        foreach (Writer writer in writers)
        {
            using (writer)
            {
                told.AddRange(await writer.EndAsync());
            }
        }

        Assert.Equal((800, 800, 4), (told.Count, (await StoredLog.AssertHoldsAsync(database, told)).Entries, (await StoredLog.AssertHoldsAsync(database, told)).Writers));
    }

    // A process that is killed leaves what it wrote to the system, which may not have it on the disk: so the flush is seen besides.
    [SkippableFact]
    public async Task Before_each_acknowledgement_the_write_ahead_log_is_flushed()
    {
        Skip.IfNot(File.Exists("/usr/bin/strace"), "strace is not installed (Debian: apt-get install strace).");
        await using var database = new SqliteFile();
        string trace = database.File + ".trace";
        using Writer writer = Writer.Start(database, 1, 40, "/usr/bin/strace", "-f", "-y", "-s", "70", "-e", "trace=fsync,fdatasync,write", "-o", trace);
        Assert.Equal(80, (await writer.EndAsync()).Count);
        (int flushes, int acknowledgements, bool isFlushed) = (0, 0, false);
        foreach (string line in await File.ReadAllLinesAsync(trace))
        {
            if (Flush().IsMatch(line))
            {
                (flushes, isFlushed) = (flushes + 1, true);
            }
            else if (Acknowledgement().IsMatch(line))
            {
                Assert.True(isFlushed, $"Nothing was flushed before acknowledgement {acknowledgements}.");
                (acknowledgements, isFlushed) = (acknowledgements + 1, false);
            }
        }

        Output.WriteLine($"{flushes} flushes of the write-ahead log, {acknowledgements} acknowledgements, each after one at least (journal_mode = WAL, synchronous = FULL).");
        Assert.Equal(40, acknowledgements);
    }

    [GeneratedRegex(@"f(data)?sync\(\d+<[^>]*-wal>")]
    private static partial Regex Flush();

    [GeneratedRegex("write\\(\\d+<[^>]*>, \"[0-9a-f]{32} [0-9a-f]{32}\\\\n\"")]
    private static partial Regex Acknowledgement();
}
