using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggedByAnotherMethod : SeededLeak
{
    public override string What => "A member, logged by a method of its own that takes a string";

    public override Task RunAsync(LeakDesk desk)
    {
        Warn(desk.Logger, desk.Claim.Ssn);
        return Task.CompletedTask;
    }

    private static void Warn(ILogger logger, string about) => logger.LogWarning("About {About}", about);
}
