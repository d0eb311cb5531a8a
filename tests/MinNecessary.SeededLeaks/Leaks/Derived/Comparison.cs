using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Comparison : SeededLeak
{
    public override string What => "Whether a member is a value";

    public override string? WhyUnfound => "A comparison is let pass, as a length is: programs decide by members.";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Is it: {IsIt}", desk.Claim.PatientName == "Testina Sample");
        return Task.CompletedTask;
    }
}
