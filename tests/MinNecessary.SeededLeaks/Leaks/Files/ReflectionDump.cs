using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ReflectionDump : SeededLeak
{
    public override string What => "Every property of a model, dumped by reflection";

    public override async Task RunAsync(LeakDesk desk)
    {
        IEnumerable<string> lines = desk.Claim.GetType().GetProperties().Select(property => $"{property.Name}: {property.GetValue(desk.Claim)}");
        await File.WriteAllLinesAsync(Path.Combine(desk.Folder, "dump.txt"), lines);
    }
}
