using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggedException : SeededLeak
{
    public override string What => "A member, in the message of an exception that is logged";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogError(new InvalidOperationException($"{desk.Claim.Ssn} is no number of ours"), "Not coded");
        return Task.CompletedTask;
    }
}
