using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggerInterpolation : SeededLeak
{
    public override string What => "A member, interpolated into a log message";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogInformation($"No claim for {desk.Claim.PatientName}");
        return Task.CompletedTask;
    }
}
