using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Captured : SeededLeak
{
    public override string What => "A member, read later by a delegate that captured the model";

    public override Task RunAsync(LeakDesk desk)
    {
        Func<string> later = () => desk.Claim.Ssn;
        desk.Logger.LogDebug("Took {Ssn}", later());
        return Task.CompletedTask;
    }
}
