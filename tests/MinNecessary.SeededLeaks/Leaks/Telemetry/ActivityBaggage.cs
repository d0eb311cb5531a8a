using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ActivityBaggage : SeededLeak
{
    public override string What => "A member, in the baggage of an activity, which goes with every request";

    public override Task RunAsync(LeakDesk desk)
    {
        using var source = new ActivitySource("Leaks.Baggage");
        using Activity? activity = source.StartActivity("code");
        activity?.AddBaggage("ssn", desk.Claim.Ssn);
        return Task.CompletedTask;
    }
}
