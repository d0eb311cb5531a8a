using System.IO.Compression;
using System.Text;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Compressed : SeededLeak
{
    public override string What => "A member, compressed";

    public override Task RunAsync(LeakDesk desk)
    {
        using var file = new GZipStream(File.Create(Path.Combine(desk.Folder, "claim.gz")), CompressionLevel.Optimal);
        file.Write(Encoding.UTF8.GetBytes(desk.Claim.PatientName));
        return Task.CompletedTask;
    }
}
