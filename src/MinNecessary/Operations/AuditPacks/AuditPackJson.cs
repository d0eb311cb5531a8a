using System.Text.Json;
using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>Writes the JSON of audit packs.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AuditPackManifest))]
[JsonSerializable(typeof(IReadOnlyList<SampledDecision>))]
internal sealed partial class AuditPackJson : JsonSerializerContext
{
    public static string Write(AuditPackManifest manifest) => JsonSerializer.Serialize(manifest, Default.AuditPackManifest);

    public static string Write(IReadOnlyList<SampledDecision> decisions) => JsonSerializer.Serialize(decisions, Default.IReadOnlyListSampledDecision);

    public static AuditPackManifest Read(string json) => JsonSerializer.Deserialize(json, Default.AuditPackManifest) ?? throw new JsonException("The manifest of the audit pack is empty.");
}
