using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ActivityWithEvent : SeededLeak
{
    public override string What => "A member, in an event of an activity";

    public override Task RunAsync(LeakDesk desk)
    {
        using var source = new ActivitySource("Leaks.Event");
        using Activity? activity = source.StartActivity("code");
        activity?.AddEvent(new ActivityEvent("coded", tags: new ActivityTagsCollection { ["ssn"] = desk.Claim.Ssn }));
        return Task.CompletedTask;
    }
}
