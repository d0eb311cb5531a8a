#define DEBUG // Where it is not defined, nothing is written.
using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DebugLine : SeededLeak
{
    public override string What => "A member, written to the debugger";

    public override Task RunAsync(LeakDesk desk)
    {
        Debug.WriteLine(desk.Claim.Ssn);
        return Task.CompletedTask;
    }
}
