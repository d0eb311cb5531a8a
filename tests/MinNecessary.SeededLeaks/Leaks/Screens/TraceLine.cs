#define TRACE
using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class TraceLine : SeededLeak
{
    public override string What => "A member, written to the trace";

    public override Task RunAsync(LeakDesk desk)
    {
        Trace.TraceWarning("No claim for {0}", desk.Claim.Ssn);
        return Task.CompletedTask;
    }
}
