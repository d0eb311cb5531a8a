using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using MinNecessary.Disclosures;

namespace MinNecessary.Fhir.Tests;

/// <summary>Exports a log and reads what came out as FHIR does: Hl7.Fhir.R4 reports everything that is not as FHIR has it.</summary>
internal static class AuditExport
{
    private static readonly AuditEventSource Source = new()
    {
        Observer = "billing.example.org",
        NetworkAddress = "192.0.2.7",
        PartyAddresses = new Dictionary<string, string> { ["HealthDepartment"] = "https://reports.example.org/fhir" },
    };

    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    public static string[] Details(AuditEvent.EntityComponent entity) => [.. entity.Detail.Select(detail => $"{detail.Type}={(detail.Value as FhirString)!.Value}")];

    public static async Task<(AuditEvent[] Audits, AuditEventExportResult Result)> RunAsync(params DisclosureEntry[] entries) =>
        await RunAsync(await AuditLog.StoreAsync(entries), DisclosureQuery.All);

    public static async Task<(AuditEvent[] Audits, AuditEventExportResult Result)> RunAsync(IDisclosureStore store, DisclosureQuery query)
    {
        using var stream = new MemoryStream();
        AuditEventExportResult result = await AuditEventExport.WriteNdjsonAsync(store, query, Source, stream);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal("", lines[^1]);
        return ([.. lines[..^1].Select(line => Strict.Deserialize<AuditEvent>(line))], result);
    }

    public static async Task<Bundle> BundleAsync(IDisclosureStore store, DisclosureQuery query)
    {
        using var stream = new MemoryStream();
        await AuditEventExport.WriteBundleAsync(store, query, Source, stream, AuditLog.Noon);
        return Strict.Deserialize<Bundle>(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
