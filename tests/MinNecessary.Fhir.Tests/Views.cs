using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace MinNecessary.Fhir.Tests;

/// <summary>Shows a resource as a program would, and writes it.</summary>
internal static class Views
{
    // Escaped letters would hide a name with an accent from who searches the bytes.
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = ResearchPolicy.Json,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions RawOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FhirJsonSerializer RawSerializer = new();

    public static byte[] Write(Resource resource, Grant grant)
    {
        object view = ResearchPolicy.Project(resource, Gate.Decide(grant, FhirBundle.SubjectOf(resource)));
        return JsonSerializer.SerializeToUtf8Bytes(view, view.GetType(), Options);
    }

    /// <summary>The resource as it is, from what was read: a value that the reader dropped is no proof of the view.</summary>
    public static byte[] WriteRaw(Resource resource)
    {
        using JsonDocument document = JsonDocument.Parse(RawSerializer.SerializeToString(resource));
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement, RawOptions);
    }

    public static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
