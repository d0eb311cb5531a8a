using System.Text.Json;

namespace MinNecessary.Disclosures;

/// <summary>Writes the few FHIR data types that an <c>AuditEvent</c> is made of.</summary>
internal static class FhirJson
{
    /// <summary>DICOM's codes, as BALP names their system.</summary>
    public const string Dicom = "http://dicom.nema.org/resources/ontology/DCM";

    /// <summary>A text that FHIR has: not empty, no control characters.</summary>
    public static string Text(string? text)
    {
        string known = string.Concat((text ?? "").Select(each => char.IsControl(each) ? ' ' : each)).Trim();
        return known.Length == 0 ? "unknown" : known;
    }

    public static void WriteCoding(Utf8JsonWriter json, string system, string code, string? display)
    {
        json.WriteStartObject();
        json.WriteString("system", system);
        json.WriteString("code", code);
        if (display is not null)
        {
            json.WriteString("display", display);
        }

        json.WriteEndObject();
    }

    public static void WriteConcept(Utf8JsonWriter json, string key, string system, string code, string display)
    {
        json.WriteStartObject(key);
        json.WriteStartArray("coding");
        WriteCoding(json, system, code, display);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A reference that has but a name.</summary>
    public static void WriteDisplay(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("display", Text(name));
        json.WriteEndObject();
    }

    public static void WriteIdentifier(Utf8JsonWriter json, string? system, string value)
    {
        json.WriteStartObject("identifier");
        if (system is not null)
        {
            json.WriteString("system", system);
        }

        json.WriteString("value", value);
        json.WriteEndObject();
    }
}
