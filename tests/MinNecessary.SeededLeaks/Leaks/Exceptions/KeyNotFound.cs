using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class KeyNotFound : SeededLeak
{
    public override string What => "A member, in the message of an exception that a lookup makes";

    public override Task RunAsync(LeakDesk desk)
    {
        Dictionary<string, int> rows = [];
        _ = rows[desk.Claim.Ssn];
        return Task.CompletedTask;
    }
}
