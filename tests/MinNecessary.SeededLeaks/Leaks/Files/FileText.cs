using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class FileText : SeededLeak
{
    public override string What => "A member, in a file";

    public override async Task RunAsync(LeakDesk desk)
    {
        await File.AppendAllTextAsync(Path.Combine(desk.Folder, "worklist.txt"), $"{desk.Claim.PatientName}: {desk.Claim.Batch}\n");
    }
}
