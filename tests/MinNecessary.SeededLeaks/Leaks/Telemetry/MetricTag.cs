using System.Diagnostics.Metrics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class MetricTag : SeededLeak
{
    public override string What => "A member, as the tag of a measurement";

    public override Task RunAsync(LeakDesk desk)
    {
        using var meter = new Meter("Leaks.Metric");
        meter.CreateCounter<int>("claims").Add(1, new KeyValuePair<string, object?>("patient", desk.Claim.PatientName));
        return Task.CompletedTask;
    }
}
