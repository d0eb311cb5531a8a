using System.Globalization;
using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;
using Xunit.Abstractions;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>
/// A writer is killed while it writes, at any point: no entry of which it was told that it is durable is missing, none is there twice, and every chain
/// verifies. <c>MINNECESSARY_KILLS</c> says how often; CONTRIBUTING.md has the campaign.
/// </summary>
public abstract class KillTests(ITestOutputHelper output)
{
    // The log is read whole after each kill.
    private const int KillsOfOneDatabase = 10;

    private protected ITestOutputHelper Output { get; } = output;

    private protected static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("MINNECESSARY_KILLS") ?? "6", CultureInfo.InvariantCulture);

    private protected abstract Task<ILogDatabase> NewAsync();

    [SkippableFact]
    public async Task A_writer_that_is_killed_loses_nothing_that_it_was_told_is_durable()
    {
        int seed = Environment.TickCount;
        Output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        (int acknowledged, int stored, int whileWriting) = (0, 0, 0);
        for (int left = Kills; left > 0; left -= KillsOfOneDatabase)
        {
            await using ILogDatabase database = await NewAsync();
            HashSet<string> told = [];
            int held = 0;
            for (int kill = Math.Min(left, KillsOfOneDatabase); kill > 0; kill--)
            {
                using Writer writer = Writer.Start(database, tasks: 8, pairs: 1_000_000);

                // One in five at any point from its start on, so while it makes its tables too.
                if (random.Next(5) != 0)
                {
                    await writer.Ready;
                }

                await Task.Delay(random.Next(1_500));
                writer.Kill();
                IReadOnlyList<string> ids = await writer.EndAsync();
                told.UnionWith(ids);
                whileWriting += ids.Count > 0 ? 1 : 0;
                await database.SettleAsync();
                (held, _) = await StoredLog.AssertHoldsAsync(database, told);
            }

            (acknowledged, stored) = (acknowledged + told.Count, stored + held);
        }

        Output.WriteLine($"{Kills} kills, {whileWriting} of them after the first entry; {acknowledged} entries acknowledged, none missing; {stored} stored, none twice, every chain sound.");
        Assert.True(whileWriting > 0, "Each writer was killed before it wrote.");
    }
}
