using System.Text.Json;
using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>What an application does that leaks nothing: it shows the view, and logs what is no PHI. Nothing may find anything in it.</summary>
internal sealed class NoLeak : SeededLeak
{
    public override string What => "Nothing";

    public override async Task RunAsync(LeakDesk desk)
    {
        ClaimForCoding view = desk.Claim.ForCoding(desk.Decision);
        desk.Logger.LogInformation("Coding batch {Batch} with {Lines} lines", desk.Claim.Batch, desk.Claim.Lines.Count);
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, "view.json"), JsonSerializer.Serialize(view));
        await desk.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(view));
    }
}
