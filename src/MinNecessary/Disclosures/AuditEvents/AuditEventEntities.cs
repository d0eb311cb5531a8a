using System.Globalization;
using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>Writes what it was about: the patient as the log stores the subject, or how many they are in a bulk disclosure, the data by category, the policy and the trace. No value of a patient's.</summary>
internal static class AuditEventEntities
{
    private const string EntityType = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private const string Role = "http://terminology.hl7.org/CodeSystem/object-role";

    public static void Write(Utf8JsonWriter json, LoggedEvent logged, AuditEventSource source)
    {
        DecisionEntry decision = logged.Decision;
        json.WriteStartArray("entity");
        WriteSubject(json, logged.Entry, source);
        WriteHead(json, null, "urn:ietf:rfc:3986", $"urn:uuid:{(Guid.TryParseExact(logged.Entry.Id, "N", out Guid id) ? id.ToString("D") : FhirJson.Text(logged.Entry.Id))}");
        WriteKind(json, EntityType, "2", "System Object", ("3", "Report"));
        WriteData(json, logged);
        json.WriteEndObject();

        WriteHead(json, null, "urn:minnecessary:policy", $"sha256:{FhirJson.Text(decision.PolicyHash)}");
        WriteKind(json, EntityType, "2", "System Object", ("13", "Security Resource"));
        json.WriteString("name", FhirJson.Text($"{decision.PolicyName} {decision.PolicyVersion}"));
        json.WriteStartArray("detail");
        WriteDetail(json, "decision", decision.Id);
        WriteDetail(json, "grant", decision.GrantName);
        WriteDetail(json, "exemption", decision.Exemption?.ToString());
        WriteDetail(json, "evidence", string.Join(", ", decision.EvidenceIds));
        WriteDetail(json, "emergency", decision.EmergencyId);
        WriteDetail(json, "tenant", decision.Tenant);
        json.WriteEndArray();
        json.WriteEndObject();

        if (!string.IsNullOrWhiteSpace(logged.Entry.TraceId))
        {
            // BALP's one code for the identifier that joins the events of a transaction.
            WriteHead(json, null, null, FhirJson.Text(logged.Entry.TraceId));
            WriteKind(json, "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType", "XrequestId", null, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSubject(Utf8JsonWriter json, DisclosureEntry entry, AuditEventSource source)
    {
        if (entry.SubjectCount is { } count)
        {
            WriteHead(json, "Group", "urn:minnecessary:subjects", FhirJson.Text(entry.Subject));
            WriteKind(json, EntityType, "2", "System Object", ("7", "List"));
            json.WriteStartArray("detail");
            WriteDetail(json, "subjects", count.ToString(CultureInfo.InvariantCulture));
            json.WriteEndArray();
        }
        else
        {
            WriteHead(json, "Patient", source.SubjectSystem, FhirJson.Text(entry.Subject));
            WriteKind(json, EntityType, "1", "Person", ("1", "Patient"));
        }

        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, string? type, string? system, string value)
    {
        json.WriteStartObject();
        json.WriteStartObject("what");
        if (type is not null)
        {
            json.WriteString("type", type);
        }

        FhirJson.WriteIdentifier(json, system, value);
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, string system, string code, string? display, (string Code, string Display)? role)
    {
        json.WritePropertyName("type");
        FhirJson.WriteCoding(json, system, code, display);
        if (role is { } known)
        {
            json.WritePropertyName("role");
            FhirJson.WriteCoding(json, Role, known.Code, known.Display);
        }
    }

    private static void WriteData(Utf8JsonWriter json, LoggedEvent logged)
    {
        DecisionEntry decision = logged.Decision;
        json.WriteString("name", FhirJson.Text(logged.Release?.Model ?? decision.GrantName ?? decision.Purpose));
        json.WriteStartArray("detail");
        WriteDetail(json, "count", (logged.Release?.Count ?? 0).ToString(CultureInfo.InvariantCulture));
        WriteDetail(json, "disclosed", string.Join(", ", decision.Disclosed));
        WriteDetail(json, "masked", string.Join(", ", decision.Masked));
        WriteDetail(json, "withheld", string.Join(", ", decision.Withheld));
        WriteDetail(json, "sha256", logged.Release?.Digest);
        WriteDetail(json, "manifest", logged.Release?.File?.ManifestRoot);
        json.WriteEndArray();
    }

    // FHIR has no empty strings, and what there is none of is left out.
    private static void WriteDetail(Utf8JsonWriter json, string type, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("valueString", FhirJson.Text(value));
            json.WriteEndObject();
        }
    }
}
