using System.Diagnostics;
using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using static System.FormattableString;

namespace LogCost;

/// <summary>How many entries a second are durable, where many tasks each wait for theirs before they write the next.</summary>
internal static class GroupCommit
{
    private const int Rounds = 3;

    public static async Task MeasureAsync(string database, string connectionString, int tasks, int seconds)
    {
        // So that no round pays for the tables.
        await WriteAsync(database, connectionString, largestBatch: 1_000, 1, isPair: true, TimeSpan.FromMilliseconds(100));
        foreach (bool isPair in new[] { false, true })
        {
            string what = isPair ? "pair" : "entry";
            List<double> ratios = [];
            for (int round = 1; round <= Rounds; round++)
            {
                double one = await WriteAsync(database, connectionString, largestBatch: 1, tasks, isPair, TimeSpan.FromSeconds(seconds));
                double group = await WriteAsync(database, connectionString, largestBatch: 1_000, tasks, isPair, TimeSpan.FromSeconds(seconds));
                ratios.Add(group / one);
                Console.WriteLine(Invariant($"{database}, {tasks} tasks, round {round}: one commit for each {what} {one:F0} entries/s, group commit {group:F0} entries/s, ratio {group / one:F1}"));
            }

            Console.WriteLine(Invariant($"{database}, {tasks} tasks, each {what} waited for: group commit writes {ratios.Order().ElementAt(Rounds / 2):F1} times as many durable entries (median of {Rounds})"));
        }
    }

    private static async Task<double> WriteAsync(string database, string connectionString, int largestBatch, int tasks, bool isPair, TimeSpan time)
    {
        await using ServiceProvider provider = OfficeLog.In(database, connectionString, largestBatch);
        IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
        var clock = Stopwatch.StartNew();
        int[] written = await Task.WhenAll(Enumerable.Range(0, tasks).Select(seed => Task.Run(async () =>
        {
            var random = new Random(seed);
            int count = 0;
            while (clock.Elapsed < time)
            {
                IReadOnlyList<DisclosureEntry> pair = OfficeEntries.Pair(random, DateTimeOffset.UtcNow);
                foreach (DisclosureEntry[] together in pair.Chunk(isPair ? 2 : 1))
                {
                    await log.AppendAsync(together);
                    count += together.Length;
                }
            }

            return count;
        })));
        return written.Sum() / clock.Elapsed.TotalSeconds;
    }
}
