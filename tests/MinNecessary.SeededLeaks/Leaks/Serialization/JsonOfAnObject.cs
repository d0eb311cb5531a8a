using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonOfAnObject : SeededLeak
{
    public override string What => "A model behind `object`, serialised to JSON";

    public override async Task RunAsync(LeakDesk desk)
    {
        object message = desk.Claim;
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "claim.json"), JsonSerializer.Serialize(message));
    }
}
