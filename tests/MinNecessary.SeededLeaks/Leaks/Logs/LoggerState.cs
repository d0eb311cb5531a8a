using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggerState : SeededLeak
{
    public override string What => "A member, in the state of `ILogger.Log`";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.Log(LogLevel.Debug, default, desk.Claim.Ssn, null, (state, _) => "looked up " + state);
        return Task.CompletedTask;
    }
}
