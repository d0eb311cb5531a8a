using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using MinNecessary.Testing;

namespace MinNecessary.SeededLeaks.Desk;

/// <summary>A cache that other machines read, and that keeps what it was given.</summary>
internal sealed class RecordingCache : IDistributedCache
{
    private readonly Dictionary<string, byte[]> _entries = [];

    public void CopyTo(ObservedOutput output)
    {
        foreach ((string key, byte[] value) in _entries)
        {
            output.Add("a cache key", key);
            output.Add("a cache value", Encoding.UTF8.GetString(value));
        }
    }

    public byte[]? Get(string key) => _entries.GetValueOrDefault(key);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromResult(Get(key));

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => _entries.Remove(key);

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => _entries[key] = value;

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Set(key, value, options);
        return Task.CompletedTask;
    }
}
