using System.Text.Json;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class JsonOfADictionary : SeededLeak
{
    public override string What => "A model in a dictionary, serialised to JSON";

    public override async Task RunAsync(LeakDesk desk)
    {
        var byNumber = new Dictionary<int, Claim> { [1] = desk.Claim };
        await File.WriteAllBytesAsync(Path.Combine(desk.Folder, "claims.json"), JsonSerializer.SerializeToUtf8Bytes(byNumber));
    }
}
