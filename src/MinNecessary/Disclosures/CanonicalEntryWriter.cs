using System.Globalization;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>Writes what an entry says, after the head that <see cref="CanonicalEntry"/> writes: its keys in one order, and nothing that is empty.</summary>
internal static class CanonicalEntryWriter
{
    public static void Write(Utf8JsonWriter json, DisclosureEntry entry)
    {
        WriteText(json, "tenant", entry.Tenant);
        json.WriteString("subject", entry.Subject);
        if (entry.SubjectCount is { } subjects)
        {
            json.WriteNumber("subjects", subjects);
        }

        WriteText(json, "traceId", entry.TraceId);
        if (entry.IsLate)
        {
            json.WriteBoolean("isLate", true);
        }

        if (entry is DecisionEntry decision)
        {
            WriteDecision(json, decision);
        }
        else
        {
            WriteRelease(json, (ReleaseEntry)entry);
        }
    }

    private static void WriteRelease(Utf8JsonWriter json, ReleaseEntry release)
    {
        json.WriteString("decisionId", release.DecisionId);
        json.WriteString("model", release.Model);
        json.WriteNumber("count", release.Count);
        WriteText(json, "digest", release.Digest);
        if (release.File is { } file)
        {
            json.WriteNumber("fileLength", file.Length);
            json.WriteString("manifestRoot", file.ManifestRoot);
            json.WriteNumber("manifestLines", file.ManifestLines);
        }
    }

    private static void WriteDecision(Utf8JsonWriter json, DecisionEntry decision)
    {
        json.WriteString("actorId", decision.ActorId);
        json.WriteString("activity", decision.Activity.ToString());
        json.WriteString("role", decision.Role);
        WriteText(json, "recipient", decision.Recipient);
        json.WriteString("purpose", decision.Purpose);
        WriteText(json, "purposeCode", decision.PurposeCode);
        json.WriteString("policyName", decision.PolicyName);
        json.WriteString("policyVersion", decision.PolicyVersion);
        json.WriteString("policyHash", decision.PolicyHash);
        WriteText(json, "grant", decision.GrantName);
        json.WriteString("outcome", decision.Outcome.ToString());
        WriteList(json, "reasons", decision.Reasons);
        WriteList(json, "waived", decision.Waived);
        WriteList(json, "disclosed", decision.Disclosed);
        WriteList(json, "masked", decision.Masked);
        WriteList(json, "withheld", decision.Withheld);
        WriteList(json, "restricted", decision.Restricted);
        WriteList(json, "withheldLabels", decision.WithheldLabels);
        WriteText(json, "exemption", decision.Exemption?.ToString());
        WriteList(json, "obligations", decision.Obligations);
        WriteList(json, "evidenceIds", decision.EvidenceIds);
        WriteText(json, "emergencyId", decision.EmergencyId);
        if (decision.IsEntireRecord)
        {
            json.WriteBoolean("isEntireRecord", true);
        }

        json.WriteString("expiresAt", decision.ExpiresAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null)
        {
            json.WriteString(key, text);
        }
    }

    private static void WriteList(Utf8JsonWriter json, string key, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
