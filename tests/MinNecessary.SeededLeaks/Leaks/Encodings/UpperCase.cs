using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class UpperCase : SeededLeak
{
    public override string What => "A member, in upper case";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Name}", desk.Claim.PatientName.ToUpperInvariant());
        return Task.CompletedTask;
    }
}
