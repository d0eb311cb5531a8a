using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class CsvExport : SeededLeak
{
    public override string What => "Members, in an export with commas";

    public override Task RunAsync(LeakDesk desk)
    {
        using StreamWriter file = File.CreateText(Path.Combine(desk.Folder, "export.csv"));
        foreach (Claim claim in new[] { desk.Claim })
        {
            file.WriteLine(string.Join(',', claim.Account, claim.PatientName, claim.Ssn));
        }

        return Task.CompletedTask;
    }
}
