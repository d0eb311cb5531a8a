using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MinNecessary.Policy;

/// <summary>Writes a comparison for programs.</summary>
internal static class ComparisonJson
{
    // It is read by programs and people, and stands in no web page: an apostrophe may stay one.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PolicyComparison comparison)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WritePolicy(json, "before", comparison.Before);
            WritePolicy(json, "after", comparison.After);
            json.WriteBoolean("widens", comparison.Widens);
            json.WriteStartArray("changes");
            foreach (PolicyChange change in comparison.Changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteStartArray("affectedRoles");
            foreach (AffectedRole role in comparison.AffectedRoles)
            {
                json.WriteStartObject();
                json.WriteString("role", role.Name);
                WriteList(json, "training", role.Role?.Training ?? []);
                WriteList(json, "changes", role.Changes.Select(change => change.ToString()));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WritePolicy(Utf8JsonWriter json, string key, PolicyDocument policy)
    {
        json.WriteStartObject(key);
        json.WriteString("policy", policy.Name);
        json.WriteString("version", policy.Version);
        json.WriteString("hash", policy.Hash);
        json.WriteString("effective", AuditText.Day(policy.Effective));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, PolicyChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.ToString());
        json.WriteString("aspect", change.Aspect.ToString());
        json.WriteString("grant", change.Grant?.Name);
        json.WriteString("activity", change.Grant?.Activity.ToString());
        json.WriteString("role", change.Grant?.Role);
        json.WriteString("recipient", change.Grant?.Recipient);
        json.WriteString("purpose", change.Grant?.Purpose);
        WriteList(json, "roles", change.Roles);
        WriteList(json, "categories", change.Categories);
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteString("sentence", change.Sentence);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
