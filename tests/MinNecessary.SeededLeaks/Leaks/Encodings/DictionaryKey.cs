using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DictionaryKey : SeededLeak
{
    public override string What => "A member, as the key of a dictionary that is logged";

    public override Task RunAsync(LeakDesk desk)
    {
        var counts = new Dictionary<string, int> { [desk.Claim.Ssn] = 1 };
        desk.Logger.LogDebug("Counted {Counts}", counts);
        return Task.CompletedTask;
    }
}
