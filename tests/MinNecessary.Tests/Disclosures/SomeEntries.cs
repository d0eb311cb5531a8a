using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Disclosures;

/// <summary>Entries of an invented office, and chains of them.</summary>
internal static class SomeEntries
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static DecisionEntry Decision(int number) => new()
    {
        Id = $"{number:x32}",
        OccurredAt = Noon.AddSeconds(number),
        Subject = $"MRN-{number % 7}",
        TraceId = number % 2 == 0 ? null : "0af7651916cd43dd8448eb211c80319c",
        ActorId = $"u-{number % 5}",
        Activity = number % 3 == 0 ? Activity.Disclosure : Activity.Use,
        Role = "Clerk",
        Recipient = number % 3 == 0 ? "Plan" : null,
        Purpose = "Billing",
        PolicyName = "Office",
        PolicyVersion = "1",
        PolicyHash = new string('a', 64),
        GrantName = number % 11 == 0 ? null : "Billing",
        Outcome = number % 4 == 0 ? Outcome.Denied : Outcome.Allowed,
        Reasons = number % 4 == 0 ? ["TrainingUnknown"] : [],
        Disclosed = ["Charge", "Diagnosis"],
        Masked = ["Name"],
        Obligations = number % 3 == 0 ? [ObligationCodes.AccountForDisclosure] : [],
        EvidenceIds = number % 5 == 0 ? ["a-1"] : [],
        EmergencyId = number % 13 == 0 ? $"{number + 1:x32}" : null,
        IsEntireRecord = number % 17 == 0,
        ExpiresAt = Noon.AddSeconds(number + 300),
    };

    public static DisclosureEntry Any(int number) => number % 2 == 0
        ? Decision(number)
        : new ReleaseEntry { Id = $"{number:x32}", OccurredAt = Noon.AddSeconds(number), Subject = $"MRN-{number % 7}", DecisionId = $"{number - 1:x32}", Model = "Office.Claim", Count = 1 };

    /// <summary>A chain of so many entries, and its checkpoint.</summary>
    public static (List<SealedEntry> Entries, LogState State) Chain(int count)
    {
        WriterChain chain = new();
        List<SealedEntry> entries = [.. Enumerable.Range(0, count).Select(number => chain.Seal(Any(number)))];
        return (entries, new LogState(chain.Writer, chain.Count, Convert.ToHexString(chain.Tree().Root())));
    }

    /// <summary>The same entry as it comes from a store, with other bytes.</summary>
    public static SealedEntry With(this SealedEntry entry, byte[]? content, long? sequence = null) =>
        new(entry.Writer, sequence ?? entry.Sequence, content, entry.LeafHash.ToArray());
}
