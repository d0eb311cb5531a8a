using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class FileName : SeededLeak
{
    public override string What => "A member, in the name of a file";

    public override async Task RunAsync(LeakDesk desk)
    {
        await File.WriteAllTextAsync(Path.Combine(desk.Folder, desk.Claim.Ssn + ".txt"), "coded");
    }
}
