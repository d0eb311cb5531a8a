using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class TextOfAClass : SeededLeak
{
    public override string What => "A model whose class prints itself, in a log message";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogInformation("Greeting {Patient}", new Patient { Name = desk.Claim.PatientName });
        return Task.CompletedTask;
    }
}
