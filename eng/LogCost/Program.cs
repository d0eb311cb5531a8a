using System.Diagnostics;
using System.Globalization;
using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;

// LogCost group sqlite|postgresql <connection string> <tasks> <seconds>
//     Durable entries per second with one commit for each pair of entries, and with group commit, in turn and each with as many tasks that write.
// LogCost verify sqlite|postgresql <connection string> <entries>
//     Writes so many entries in large batches, and verifies them against a checkpoint.
Func<Task> run = args[0] switch
{
    "group" => () => GroupAsync(args[1], args[2], Number(3), Number(4)),
    "verify" => () => VerifyAsync(args[1], args[2], Number(3)),
    _ => throw new ArgumentException("Name group or verify."),
};
await run();

int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);

static async Task GroupAsync(string database, string connectionString, int tasks, int seconds)
{
    // So that no round pays for the tables.
    await WriteAsync(database, connectionString, largestBatch: 1_000, 1, TimeSpan.FromMilliseconds(100));
    List<double> ratios = [];
    for (int round = 1; round <= 3; round++)
    {
        double one = await WriteAsync(database, connectionString, largestBatch: 1, tasks, TimeSpan.FromSeconds(seconds));
        double group = await WriteAsync(database, connectionString, largestBatch: 1_000, tasks, TimeSpan.FromSeconds(seconds));
        ratios.Add(group / one);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{database}, {tasks} tasks, round {round}: one commit for each pair {one:F0} entries/s, group commit {group:F0} entries/s, ratio {group / one:F1}"));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{database}, {tasks} tasks: group commit writes {ratios.Order().ElementAt(1):F1} times as many durable entries (median of 3)"));
}

static async Task<double> WriteAsync(string database, string connectionString, int largestBatch, int tasks, TimeSpan time)
{
    await using ServiceProvider provider = OfficeLog.In(database, connectionString, largestBatch);
    IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
    var clock = Stopwatch.StartNew();
    int[] written = await Task.WhenAll(Enumerable.Range(0, tasks).Select(seed => Task.Run(async () =>
    {
        var random = new Random(seed);
        int count = 0;
        for (; clock.Elapsed < time; count += 2)
        {
            await log.AppendAsync(OfficeEntries.Pair(random, DateTimeOffset.UtcNow));
        }

        return count;
    })));
    return written.Sum() / clock.Elapsed.TotalSeconds;
}

static async Task VerifyAsync(string database, string connectionString, int entries)
{
    await using ServiceProvider provider = OfficeLog.In(database, connectionString, largestBatch: 5_000);
    IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
    var random = new Random(1);
    var clock = Stopwatch.StartNew();
    for (int written = 0; written < entries; written += 5_000)
    {
        await log.AppendAsync([.. Enumerable.Range(0, 2_500).SelectMany(_ => OfficeEntries.Pair(random, DateTimeOffset.UtcNow))]);
    }

    TimeSpan writing = clock.Elapsed;
    using var key = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
    Checkpoint checkpoint = new CheckpointSigner(key).Sign(log.State, DateTimeOffset.UtcNow);
    clock.Restart();
    LogVerification found = await DisclosureVerifier.VerifyAsync(provider.GetRequiredService<IDisclosureStore>(), [checkpoint], key);
    WriterVerification writer = found.Writers.Single(each => each.State.Writer == checkpoint.Writer);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{database}: {writer.State.Size} entries written in {writing.TotalSeconds:F0} s and verified in {clock.Elapsed.TotalSeconds:F1} s ({writer.State.Size / clock.Elapsed.TotalSeconds:F0} entries/s), {(found.IsSound ? "sound" : "NOT SOUND")}, all but {writer.State.Size - writer.Covered} below a checkpoint"));
    Environment.ExitCode = found.IsSound && writer.State.Size >= entries ? 0 : 1;
}
