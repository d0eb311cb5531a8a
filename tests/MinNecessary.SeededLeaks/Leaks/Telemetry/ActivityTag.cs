using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ActivityTag : SeededLeak
{
    public override string What => "A member, as the tag of an activity";

    public override Task RunAsync(LeakDesk desk)
    {
        using var source = new ActivitySource("Leaks.Tag");
        using Activity? activity = source.StartActivity("code");
        activity?.SetTag("patient", desk.Claim.PatientName);
        return Task.CompletedTask;
    }
}
