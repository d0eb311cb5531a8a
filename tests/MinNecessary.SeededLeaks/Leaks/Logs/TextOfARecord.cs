using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class TextOfARecord : SeededLeak
{
    public override string What => "A record that prints its members by hand, in a log message";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogInformation("Greeting {Visit}", new Visit(desk.Claim.PatientName));
        return Task.CompletedTask;
    }
}
