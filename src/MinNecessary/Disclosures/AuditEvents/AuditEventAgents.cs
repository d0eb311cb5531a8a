using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>
/// Writes who took part: the source and the recipient, of which one is the system that records, and the person who asked. In BALP the former is the agent
/// that <c>AuditEvent.source.observer</c> names (its invariant val-audit-source).
/// </summary>
internal static class AuditEventAgents
{
    private const string ParticipationType = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    public static void Write(Utf8JsonWriter json, DecisionEntry decision, AuditEventSource source, bool isSource)
    {
        string? party = decision.Recipient is { } recipient ? source.PartyAddresses.GetValueOrDefault(recipient) : null;
        (string Name, string? Address) self = (source.Observer, source.NetworkAddress);
        (string Name, string? Address) other = (FhirJson.Text(decision.Recipient), party);
        json.WriteStartArray("agent");
        WriteSystem(json, "110153", "Source Role ID", isSource ? self : other);
        WriteSystem(json, "110152", "Destination Role ID", isSource ? other : self);
        WriteActor(json, decision, source, isSource);
        json.WriteEndArray();
    }

    private static void WriteSystem(Utf8JsonWriter json, string code, string display, (string Name, string? Address) system)
    {
        json.WriteStartObject();
        FhirJson.WriteConcept(json, "type", FhirJson.Dicom, code, display);
        json.WritePropertyName("who");
        FhirJson.WriteDisplay(json, system.Name);
        json.WriteBoolean("requestor", false);
        json.WriteStartObject("network");
        if (string.IsNullOrWhiteSpace(system.Address))
        {
            // The profile asks for the network, and of what is not known FHIR says that it is not.
            json.WriteStartObject("_address");
            json.WriteStartArray("extension");
            json.WriteStartObject();
            json.WriteString("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason");
            json.WriteString("valueCode", "unknown");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        else
        {
            json.WriteString("address", FhirJson.Text(system.Address));
            json.WriteString("type", TypeOf(system.Address));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, DecisionEntry decision, AuditEventSource source, bool isSource)
    {
        json.WriteStartObject();
        // Of BALP's types of users (UserAgentTypesVS): INF goes with an export, IRCP with what is retrieved.
        FhirJson.WriteConcept(json, "type", ParticipationType, isSource ? "INF" : "IRCP", isSource ? "informant" : "information recipient");
        json.WriteStartArray("role");
        json.WriteStartObject();
        json.WriteString("text", FhirJson.Text(decision.Role));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WritePropertyName("who");
        json.WriteStartObject();
        FhirJson.WriteIdentifier(json, source.ActorSystem, FhirJson.Text(decision.ActorId));
        json.WriteEndObject();
        json.WriteBoolean("requestor", true);
        json.WriteEndObject();
    }

    // 1 a machine's name, 2 an IP address, 5 a URI (hl7.org/fhir/network-type).
    private static string TypeOf(string address) => System.Net.IPAddress.TryParse(address, out _) ? "2" : address.Contains("://", StringComparison.Ordinal) ? "5" : "1";
}
