using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Rounded : SeededLeak
{
    public override string What => "An amount, rounded";

    public override string? WhyUnfound => "Another value comes out than the canary, and numbers that are computed are not followed.";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("About {Total}", Math.Round(desk.Claim.Total / 1000));
        return Task.CompletedTask;
    }
}
