using System.Globalization;
using System.Text.Json;
using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>
/// Writes one FHIR R4 <c>AuditEvent</c> after BALP 1.1.4. The codes are those of its profiles <c>IHE.BasicAudit.PrivacyDisclosure.Source</c> and
/// <c>.Recipient</c> (profiles.ihe.net/ITI/BALP). The profiles ask for the patient: what is about many, in a bulk disclosure, does not claim to be of them.
/// </summary>
internal static class AuditEventJson
{
    private const string Profiles = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PrivacyDisclosure.";
    private const string ActReason = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    public static void Write(Utf8JsonWriter json, LoggedEvent logged, AuditEventSource source)
    {
        DecisionEntry decision = logged.Decision;
        bool isSource = decision.Activity == Activity.Disclosure;
        json.WriteStartObject();
        json.WriteString("resourceType", "AuditEvent");
        json.WriteString("id", logged.Entry.Id);
        if (logged.Entry.SubjectCount is null)
        {
            json.WriteStartObject("meta");
            json.WriteStartArray("profile");
            json.WriteStringValue(Profiles + (isSource ? "Source" : "Recipient"));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WritePropertyName("type");
        FhirJson.WriteCoding(json, FhirJson.Dicom, isSource ? "110106" : "110107", isSource ? "Export" : "Import");
        json.WriteStartArray("subtype");
        FhirJson.WriteCoding(json, "http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle", "disclose", "Disclose Record Lifecycle Event");
        json.WriteEndArray();
        json.WriteString("action", isSource ? "R" : "C");
        json.WriteString("recorded", Instant(logged.Entry.OccurredAt));
        WriteOutcome(json, logged);
        WritePurpose(json, decision);
        AuditEventAgents.Write(json, decision, source, isSource);
        json.WriteStartObject("source");
        json.WritePropertyName("observer");
        FhirJson.WriteDisplay(json, source.Observer);
        json.WriteStartArray("type");
        FhirJson.WriteCoding(json, "http://terminology.hl7.org/CodeSystem/security-source-type", "4", "Application Server");
        json.WriteEndArray();
        json.WriteEndObject();
        AuditEventEntities.Write(json, logged, source);
        json.WriteEndObject();
    }

    public static string Instant(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    // 0 is a success, and 4 a failure that is the asking's own: nothing was disclosed.
    private static void WriteOutcome(Utf8JsonWriter json, LoggedEvent logged)
    {
        json.WriteString("outcome", logged.Release is null ? "4" : "0");
        string late = logged.Entry.IsLate ? "; recorded late, in an emergency" : "";
        string reasons = logged.Decision.Reasons.Count > 0 ? $": {string.Join(", ", logged.Decision.Reasons)}" : "";
        json.WriteString("outcomeDesc", FhirJson.Text($"{logged.Decision.Outcome}{reasons}{late}"));
    }

    private static void WritePurpose(Utf8JsonWriter json, DecisionEntry decision)
    {
        json.WriteStartArray("purposeOfEvent");
        json.WriteStartObject();
        // A policy may have any text there; what is no code of HL7's would make the resource invalid.
        if (decision.PurposeCode is { Length: > 0 } code && code.All(char.IsAsciiLetterOrDigit))
        {
            json.WriteStartArray("coding");
            FhirJson.WriteCoding(json, ActReason, code, null);
            json.WriteEndArray();
        }

        json.WriteString("text", FhirJson.Text(decision.Purpose));
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
