using Microsoft.Extensions.Caching.Distributed;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class CacheValue : SeededLeak
{
    public override string What => "A member, as the value of a cache";

    public override async Task RunAsync(LeakDesk desk)
    {
        await desk.Cache.SetStringAsync("last", desk.Claim.PatientName);
    }
}
