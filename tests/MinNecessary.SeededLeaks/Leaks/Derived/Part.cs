using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Part : SeededLeak
{
    public override string What => "Six characters of a member";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Part}", desk.Claim.Ssn.Substring(3, 6));
        return Task.CompletedTask;
    }
}
