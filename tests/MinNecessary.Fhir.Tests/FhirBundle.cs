using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace MinNecessary.Fhir.Tests;

/// <summary>A bundle of one patient: what Hl7.Fhir.R4 read, and the file, which no reader has come between.</summary>
internal sealed class FhirBundle
{
    public static IReadOnlyList<string> Files { get; } = ["synthea-Carolee951_Sanford861.json", "synthea-Luisa710_Carranza218.json"];

    private FhirBundle(string json)
    {
        File = JsonDocument.Parse(json).RootElement;
        Resources = [.. new FhirJsonDeserializer().Deserialize<Bundle>(json).Entry.Select(entry => entry.Resource!).Where(resource => resource is Patient or Claim or ExplanationOfBenefit)];
    }

    /// <summary>The whole file: every resource of the patient.</summary>
    public JsonElement File { get; }

    /// <summary>The patients, claims and explanations of benefit.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    public static FhirBundle Read(string file) => new(System.IO.File.ReadAllText(Repository.SharedFile(file)));

    /// <summary>The value that a resource's companion names as its subject.</summary>
    public static string SubjectOf(Resource resource) => resource switch
    {
        Patient patient => patient.Id!,
        Claim claim => claim.Patient!.Reference!,
        ExplanationOfBenefit benefit => benefit.Patient!.Reference!,
        _ => throw new NotSupportedException(resource.TypeName),
    };
}
