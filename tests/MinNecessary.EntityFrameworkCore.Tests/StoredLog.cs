using MinNecessary.Disclosures;
using MinNecessary.EntityFrameworkCore.Tests.Databases;

namespace MinNecessary.EntityFrameworkCore.Tests;

/// <summary>Reads a log as a process does that had no part in writing it.</summary>
internal static class StoredLog
{
    /// <summary>No entry of these is missing, none is there twice, and every chain verifies.</summary>
    /// <returns>How many entries there are, and of how many writers.</returns>
    public static async Task<(int Entries, int Writers)> AssertHoldsAsync(ILogDatabase database, IReadOnlyCollection<string> acknowledged)
    {
        var store = new DatabaseDisclosureStore(database.Open());
        HashSet<string> ids = [];
        await foreach (SealedEntry entry in store.ReadAsync(DisclosureQuery.All, default))
        {
            Assert.True(ids.Add(entry.Read()!.Id), $"{entry} is there twice.");
        }

        string[] missing = [.. acknowledged.Where(id => !ids.Contains(id))];
        Assert.True(missing.Length == 0, $"{missing.Length} of {acknowledged.Count} acknowledged entries are missing.");
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [], null);
        Assert.Empty(found.Findings);
        Assert.Equal(ids.Count, found.Writers.Sum(writer => writer.State.Size));
        return (ids.Count, found.Writers.Count);
    }
}
