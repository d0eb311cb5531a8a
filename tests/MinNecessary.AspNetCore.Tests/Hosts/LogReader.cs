using MinNecessary.Disclosures;

namespace MinNecessary.AspNetCore.Tests.Hosts;

/// <summary>Reads what the disclosure log of a desk has.</summary>
internal static class LogReader
{
    public static async Task<List<DecisionEntry>> DecisionsAsync(Desk desk) => [.. (await ReadAsync(desk)).OfType<DecisionEntry>()];

    public static async Task<List<ReleaseEntry>> ReleasesAsync(Desk desk) => [.. (await ReadAsync(desk)).OfType<ReleaseEntry>()];

    private static async Task<List<DisclosureEntry>> ReadAsync(Desk desk)
    {
        List<DisclosureEntry> entries = [];
        await foreach (SealedEntry entry in desk.Log.ReadAsync(new DisclosureQuery(), CancellationToken.None))
        {
            entries.Add(entry.Read()!);
        }

        return entries;
    }
}
