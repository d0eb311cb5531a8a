using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonOfAModel : SeededLeak
{
    public override string What => "A model, serialised to JSON";

    public override async Task RunAsync(LeakDesk desk)
    {
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "claim.json"), JsonSerializer.Serialize(desk.Claim));
    }
}
