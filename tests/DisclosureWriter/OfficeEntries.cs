using MinNecessary;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace DisclosureWriter;

/// <summary>Entries of an invented office.</summary>
internal static class OfficeEntries
{
    /// <summary>A decision and the release under it.</summary>
    public static IReadOnlyList<DisclosureEntry> Pair(Random random, DateTimeOffset now)
    {
        DecisionEntry decision = Decision(random, now);
        return [decision, Release(decision.Id, decision.Subject, now)];
    }

    public static ReleaseEntry Release(string decisionId, string subject, DateTimeOffset now) =>
        new() { Id = NewId(), OccurredAt = now, Subject = subject, DecisionId = decisionId, Model = "Office.Claim", Count = 1 };

    public static DecisionEntry Decision(Random random, DateTimeOffset now) => new()
    {
        Id = NewId(),
        OccurredAt = now,
        Subject = $"MRN-{random.Next(1_000_000):0000000}",
        TraceId = "0af7651916cd43dd8448eb211c80319c",
        ActorId = $"u-{random.Next(40)}",
        Activity = (Activity)random.Next(1, 4),
        Role = "Clerk",
        Recipient = "Plan",
        Purpose = "Billing",
        PolicyName = "Office",
        PolicyVersion = "1",
        PolicyHash = new string('a', 64),
        GrantName = "Billing",
        Outcome = random.Next(10) == 0 ? Outcome.Denied : Outcome.Allowed,
        Disclosed = ["Charge", "Diagnosis", "ServiceDate"],
        Masked = ["Name"],
        EmergencyId = random.Next(50) == 0 ? NewId() : null,
        IsEntireRecord = random.Next(50) == 0,
        ExpiresAt = now.AddMinutes(5),
    };

    public static string NewId() => Guid.NewGuid().ToString("N");
}
