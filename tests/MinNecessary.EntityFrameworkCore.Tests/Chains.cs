using DisclosureWriter;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.Disclosures;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Chains of entries, sealed by the log as it seals them for any store.</summary>
internal static class Chains
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A chain of pairs of ordinary entries, some seconds after one another.</summary>
    public static async Task<List<SealedEntry>> OrdinaryAsync(int pairs, int seed = 1)
    {
        var random = new Random(seed);
        return await SealAsync([.. Enumerable.Range(0, pairs).SelectMany(pair => OfficeEntries.Pair(random, Noon.AddSeconds(pair)))]);
    }

    /// <summary>A chain of what can be in an entry at all: see <see cref="HostileEntries"/>.</summary>
    public static Task<List<SealedEntry>> HostileAsync(Random random, int count) => SealAsync([.. Enumerable.Range(0, count).Select(_ => HostileEntries.Next(random))]);

    public static async Task<List<SealedEntry>> SealAsync(IReadOnlyList<DisclosureEntry> entries)
    {
        var log = new OfficeLog();
        log.AddDisclosureLog<InMemoryDisclosureStore>(options => (options.Subjects, options.Capacity) = (SubjectForm.Plain, Math.Max(entries.Count, 1_000)));
        await using ServiceProvider provider = log.Services.BuildServiceProvider();
        await provider.GetRequiredService<IDisclosureLog>().AppendAsync(entries);
        return [.. (await provider.GetRequiredService<IDisclosureStore>().AllAsync()).Select(FromBytes)];
    }

    public static async Task<List<SealedEntry>> AllAsync(this IDisclosureStore store, DisclosureQuery? query = null)
    {
        List<SealedEntry> entries = [];
        await foreach (SealedEntry entry in store.ReadAsync(query ?? DisclosureQuery.All, default))
        {
            entries.Add(entry);
        }

        return entries;
    }

    /// <summary>All there is of entries, to compare: place, bytes and leaf hash, in one order.</summary>
    public static List<string> Shown(this IEnumerable<SealedEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.Writer, StringComparer.Ordinal).ThenBy(entry => entry.Sequence)
            .Select(entry => $"{entry} {(entry.Content is { } content ? Convert.ToHexString(content.Span) : "deleted")} {Convert.ToHexString(entry.LeafHash.Span)}"),
    ];

    // As it comes from where it is stored: of what was sealed just now, the entry itself is still at hand.
    private static SealedEntry FromBytes(SealedEntry entry) => new(entry.Writer, entry.Sequence, entry.Content!.Value.ToArray(), entry.LeafHash.ToArray());
}
