using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ConsoleLine : SeededLeak
{
    public override string What => "A member, on the console";

    public override Task RunAsync(LeakDesk desk)
    {
        Console.WriteLine("Coding {0}", desk.Claim.PatientName);
        return Task.CompletedTask;
    }
}
