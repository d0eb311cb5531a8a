using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonByHand : SeededLeak
{
    public override string What => "A member, written with a JSON writer";

    public override Task RunAsync(LeakDesk desk)
    {
        using var file = File.Create(Path.Combine(desk.Folder, "claim.json"));
        using var writer = new Utf8JsonWriter(file);
        writer.WriteStartObject();
        writer.WriteString("ssn", desk.Claim.Ssn);
        writer.WriteEndObject();
        return Task.CompletedTask;
    }
}
