using Microsoft.Extensions.Caching.Distributed;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class CacheKey : SeededLeak
{
    public override string What => "A member, in the key of a cache";

    public override async Task RunAsync(LeakDesk desk)
    {
        await desk.Cache.SetStringAsync("claim-of-" + desk.Claim.Ssn, "coded");
    }
}
