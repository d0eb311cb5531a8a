using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggerTemplate : SeededLeak
{
    public override string What => "A member, as an argument of a log message";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogInformation("No claim for {Ssn}", desk.Claim.Ssn);
        return Task.CompletedTask;
    }
}
