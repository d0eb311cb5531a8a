using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ConsoleError : SeededLeak
{
    public override string What => "A model's members, on the error stream of the console";

    public override Task RunAsync(LeakDesk desk)
    {
        Console.Error.WriteLine(string.Join(" ", desk.Claim.PatientName, desk.Claim.Ssn));
        return Task.CompletedTask;
    }
}
