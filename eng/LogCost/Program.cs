using System.Globalization;
using LogCost;

// LogCost group sqlite|postgresql <connection string> <tasks> <seconds>
//     Durable entries per second with one commit for each entry, and with group commit, in turn and each with as many tasks that write; then the same
//     of pairs of entries that stand together.
// LogCost stages sqlite|postgresql <connection string> <entries>
//     Where the time of writing goes, for each entry.
// LogCost verify sqlite|postgresql <connection string> <entries>
//     Writes so many entries in large batches, and verifies them against a checkpoint.
// LogCost growth sqlite|postgresql <connection string> <entries>
//     A year of so many entries: what tables and indexes take, and how long questions and a verification take, at a tenth of them and at all.
Func<Task> run = args[0] switch
{
    "group" => () => GroupCommit.MeasureAsync(args[1], args[2], Number(3), Number(4)),
    "stages" => () => Stages.MeasureAsync(args[1], args[2], Number(3)),
    "verify" => () => Verification.MeasureAsync(args[1], args[2], Number(3)),
    "growth" => () => Growth.MeasureAsync(args[1], args[2], Number(3)),
    _ => throw new ArgumentException("Name group, stages, verify or growth."),
};
await run();

int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);
