using System.Globalization;
using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;
using MinNecessary.Operations;

// DisclosureWriter escalate sqlite|postgresql <connection string> <what time it is> <milliseconds>
//
// Runs the time limits of operations once, and prints each record that was added, after the store has said that it is. Then it waits for so long, so that
// whoever started it has the time to kill it before it is done.
if (args[0] == "escalate")
{
    await using ServiceProvider office = OfficeOperations.In(args[1], args[2], DateTimeOffset.Parse(args[3], CultureInfo.InvariantCulture), Tell);
    await office.GetRequiredService<CaseEscalation>().RunAsync();
    Console.WriteLine("done");
    return;

    void Tell(OperationsRecord record)
    {
        Console.WriteLine($"{record.Id} {record.Sequence}");
        Thread.Sleep(int.Parse(args[4], CultureInfo.InvariantCulture));
    }
}

// DisclosureWriter sqlite|postgresql <connection string> <tasks> <pairs of each> <largest batch>
//
// Writes to the log from many tasks at once, and prints the ids of each pair after the log has said that it is durable: whoever started it may kill it at
// any time, and no id that it printed may be missing.
await using ServiceProvider provider = OfficeLog.In(args[0], args[1], int.Parse(args[4], null));
IDisclosureLog log = provider.GetRequiredService<IDisclosureLog>();
await Task.WhenAll(Enumerable.Range(0, int.Parse(args[2], null)).Select(seed => Task.Run(async () =>
{
    var random = new Random(seed);
    for (int pair = int.Parse(args[3], null); pair > 0; pair--)
    {
        IReadOnlyList<DisclosureEntry> entries = OfficeEntries.Pair(random, DateTimeOffset.UtcNow);
        await log.AppendAsync(entries);
        Console.WriteLine(string.Join(' ', entries.Select(entry => entry.Id)));
    }
})));
Console.WriteLine("done");
