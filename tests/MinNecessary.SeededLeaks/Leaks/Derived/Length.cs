using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Length : SeededLeak
{
    public override string What => "The length of a member";

    public override string? WhyUnfound => "A length is let pass on purpose: of most members it says nothing, and reporting it would drown what matters.";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Length} characters", desk.Claim.PatientName.Length);
        return Task.CompletedTask;
    }
}
