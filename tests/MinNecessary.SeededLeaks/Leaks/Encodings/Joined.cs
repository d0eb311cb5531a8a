using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Joined : SeededLeak
{
    public override string What => "The members of a list, joined";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Names}", string.Join(", ", new[] { desk.Claim, desk.OtherClaim }.Select(claim => claim.PatientName)));
        return Task.CompletedTask;
    }
}
