using Microsoft.Extensions.Caching.Memory;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class CachedModel : SeededLeak
{
    public override string What => "A model, cached in memory under everybody's key";

    public override Task RunAsync(LeakDesk desk)
    {
        using var cache = new MemoryCache(new MemoryCacheOptions());
        cache.Set("last", desk.Claim);
        return Task.CompletedTask;
    }
}
