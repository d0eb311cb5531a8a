using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggerDefined : SeededLeak
{
    private static readonly Action<ILogger, string, Exception?> Missing = LoggerMessage.Define<string>(LogLevel.Warning, default, "No claim for {Ssn}");

    public override string What => "A member, given to a delegate of `LoggerMessage.Define`";

    public override Task RunAsync(LeakDesk desk)
    {
        Missing(desk.Logger, desk.Claim.Ssn, null);
        return Task.CompletedTask;
    }
}
