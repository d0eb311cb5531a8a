using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonOfAnAnonymousType : SeededLeak
{
    public override string What => "A member in an anonymous type, serialised to JSON";

    public override async Task RunAsync(LeakDesk desk)
    {
        string json = JsonSerializer.Serialize(new { desk.Claim.Batch, Patient = desk.Claim.PatientName });
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "claim.json"), json);
    }
}
