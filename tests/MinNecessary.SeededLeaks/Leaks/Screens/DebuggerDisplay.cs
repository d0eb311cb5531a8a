using System.Diagnostics;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DebuggerDisplay : SeededLeak
{
    public override string What => "A member, in what a debugger displays";

    public override string? WhyUnfound => "Nothing comes out of the program: a person with a debugger sees all of its memory.";

    public override Task RunAsync(LeakDesk desk)
    {
        _ = new Shown(desk.Claim.Ssn);
        return Task.CompletedTask;
    }

    [DebuggerDisplay("{ssn}")]
    private sealed class Shown(string ssn)
    {
        public int Length => ssn.Length;
    }
}
