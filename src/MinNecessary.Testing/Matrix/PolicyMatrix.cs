using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// The matrix of a policy alone, in the form of the build's: categories stand in the place of members, and what else bounds a grant (rows, hours, models,
/// review, standing restrictions) in the place of conditions.
/// </summary>
internal static class PolicyMatrix
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PolicyDocument policy)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("policy", policy.Name);
            json.WriteString("version", policy.Version);
            json.WriteString("hash", policy.Hash);
            json.WriteStartArray("grants");
            foreach (GrantDefinition grant in policy.Grants)
            {
                WriteGrant(json, policy, grant, grant.Role, []);
                foreach (string role in grant.Emergency?.Roles ?? [])
                {
                    EmergencyDefinition emergency = grant.Emergency!;
                    string purpose = grant.Purpose + " in an emergency";
                    WriteGrant(json, policy, grant, role, [$"an emergency of at most {emergency.ValidFor.ToString(null, CultureInfo.InvariantCulture)}", .. emergency.Overrides.Count == 0 ? [] : new[] { $"the conditions but {string.Join(", ", emergency.Overrides)}" }], purpose);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // The same on every machine: it is committed.
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static void WriteGrant(Utf8JsonWriter json, PolicyDocument policy, GrantDefinition grant, string role, IEnumerable<string> more, string? purpose = null)
    {
        json.WriteStartObject();
        json.WriteString("grant", grant.Name);
        json.WriteString("activity", grant.Activity.ToString());
        json.WriteString("role", role);
        json.WriteString("recipient", grant.Recipient);
        json.WriteString("purpose", purpose ?? grant.Purpose);
        json.WriteString("preset", grant.Preset?.ToString());
        json.WriteStartArray("conditions");
        foreach (string condition in ConditionsOf(policy, grant).Concat(more))
        {
            json.WriteStringValue(condition);
        }

        json.WriteEndArray();
        json.WriteString("why", grant.Why);
        json.WriteStartArray("models");
        json.WriteStartObject();
        json.WriteString("model", "");
        json.WriteStartArray("members");
        foreach (string category in grant.Disclose.Concat(grant.Mask.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string? mask = grant.Mask.GetValueOrDefault(category);
            json.WriteStartObject();
            json.WriteString("member", category);
            json.WriteStartArray("categories");
            json.WriteStringValue(category);
            json.WriteEndArray();
            json.WriteString("shown", mask is null ? "full" : "masked");
            json.WriteString("mask", mask);
            json.WriteBoolean("restrictable", policy.Restrictable.Contains(category));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<string> ConditionsOf(PolicyDocument policy, GrantDefinition grant) =>
    [
        .. grant.When,
        .. grant.Rows.Select(row => row.OneOf is { } values
            ? $"rows whose {row.Context} is {string.Join(" or ", values)}"
            : string.Create(CultureInfo.InvariantCulture, $"rows whose {row.Context} is at least {row.AtLeast?.ToString(CultureInfo.InvariantCulture) ?? "anything"} and below {row.Below?.ToString(CultureInfo.InvariantCulture) ?? "anything"}")),
        .. grant.Hours is { } hours ? new[] { string.Create(CultureInfo.InvariantCulture, $"hours from {hours.From} to {hours.To} on {string.Join(", ", hours.Days)} in {hours.Zone}") } : [],
        .. grant.Models.Count > 0 ? new[] { $"models {string.Join(", ", grant.Models)} alone" } : [],
        .. grant.IsRoutine ? Array.Empty<string>() : ["a person's review of each one"],
        .. grant.Exemption is { } exemption ? new[] { $"evidence of exemption {exemption}" } : [],
        .. policy.Restrictions.Select(restriction => $"standing restriction {restriction.Name} of {string.Join(", ", restriction.Withhold.Concat(restriction.Labels))}"),
    ];
}
