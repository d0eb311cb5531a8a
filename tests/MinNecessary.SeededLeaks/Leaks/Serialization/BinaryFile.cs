using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class BinaryFile : SeededLeak
{
    public override string What => "A member, in a file of bytes";

    public override Task RunAsync(LeakDesk desk)
    {
        using var writer = new BinaryWriter(File.Create(Path.Combine(desk.Folder, "claim.bin")));
        writer.Write(desk.Claim.Batch);
        writer.Write(desk.Claim.PatientName);
        return Task.CompletedTask;
    }
}
