using System.Globalization;
using System.Text.Json;
using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>Reads what <see cref="CanonicalEntry"/> wrote. What is not as it was written throws one of the exceptions that it turns into its own.</summary>
internal static class CanonicalEntryReader
{
    public static DisclosureEntry Read(JsonElement root) => Text(root, "kind") switch
    {
        "Decision" => Decision(root),
        "Release" => new ReleaseEntry
        {
            Id = Text(root, "id"),
            OccurredAt = Moment(root, "occurredAt"),
            Tenant = Find(root, "tenant"),
            Subject = Text(root, "subject"),
            SubjectCount = root.TryGetProperty("subjects", out JsonElement subjects) ? subjects.GetInt32() : null,
            TraceId = Find(root, "traceId"),
            IsLate = IsSet(root, "isLate"),
            DecisionId = Text(root, "decisionId"),
            Model = Text(root, "model"),
            Count = root.GetProperty("count").GetInt32(),
            Digest = Find(root, "digest"),
            File = root.TryGetProperty("manifestRoot", out _)
                ? new BulkFile { Length = root.GetProperty("fileLength").GetInt64(), ManifestRoot = Text(root, "manifestRoot"), ManifestLines = root.GetProperty("manifestLines").GetInt32() }
                : null,
        },
        _ => throw new FormatException(),
    };

    private static DecisionEntry Decision(JsonElement root) => new()
    {
        Id = Text(root, "id"),
        OccurredAt = Moment(root, "occurredAt"),
        Tenant = Find(root, "tenant"),
        Subject = Text(root, "subject"),
        SubjectCount = root.TryGetProperty("subjects", out JsonElement subjects) ? subjects.GetInt32() : null,
        TraceId = Find(root, "traceId"),
        IsLate = IsSet(root, "isLate"),
        ActorId = Text(root, "actorId"),
        Activity = Enum.Parse<Activity>(Text(root, "activity")),
        Role = Text(root, "role"),
        Recipient = Find(root, "recipient"),
        Purpose = Text(root, "purpose"),
        PurposeCode = Find(root, "purposeCode"),
        PolicyName = Text(root, "policyName"),
        PolicyVersion = Text(root, "policyVersion"),
        PolicyHash = Text(root, "policyHash"),
        GrantName = Find(root, "grant"),
        Outcome = Enum.Parse<Outcome>(Text(root, "outcome")),
        Reasons = List(root, "reasons"),
        Waived = List(root, "waived"),
        Disclosed = List(root, "disclosed"),
        Masked = List(root, "masked"),
        Withheld = List(root, "withheld"),
        Restricted = List(root, "restricted"),
        WithheldLabels = List(root, "withheldLabels"),
        Exemption = Find(root, "exemption") is { } exemption ? Enum.Parse<Exemption>(exemption) : null,
        Obligations = List(root, "obligations"),
        EvidenceIds = List(root, "evidenceIds"),
        EmergencyId = Find(root, "emergencyId"),
        IsEntireRecord = IsSet(root, "isEntireRecord"),
        ExpiresAt = Moment(root, "expiresAt"),
    };

    private static string Text(JsonElement root, string key) => root.GetProperty(key).GetString() ?? throw new FormatException();

    private static string? Find(JsonElement root, string key) => root.TryGetProperty(key, out _) ? Text(root, key) : null;

    private static bool IsSet(JsonElement root, string key) => root.TryGetProperty(key, out JsonElement value) && value.GetBoolean();

    private static DateTimeOffset Moment(JsonElement root, string key) => DateTimeOffset.ParseExact(Text(root, key), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static IReadOnlyList<string> List(JsonElement root, string key) =>
        root.TryGetProperty(key, out JsonElement list) ? [.. list.EnumerateArray().Select(item => item.GetString() ?? throw new FormatException())] : [];
}
