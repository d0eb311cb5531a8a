using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonOfABase : SeededLeak
{
    public override string What => "A model as its base class, serialised to JSON with what derives from that";

    public override async Task RunAsync(LeakDesk desk)
    {
        ClaimHeader header = desk.Claim;
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "claim.json"), JsonSerializer.Serialize(header));
    }
}
