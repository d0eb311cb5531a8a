using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace MinNecessary.Fhir.Tests;

/// <summary>A resource that an application would answer by mistake, instead of its view.</summary>
public sealed class RawResourceTests
{
    private static readonly JsonSerializerOptions Plain = Options().ProtectPhi(ResearchPolicy.Json);

    // Hl7.Fhir brings converters of its own. Asked for a Resource or a Bundle, they write the patient in it without asking for
    // the contract of a patient: the companion of Base is what refuses that.
    private static readonly JsonSerializerOptions Fhir = Options().ForFhir(ModelInfo.ModelInspector).ProtectPhi(ResearchPolicy.Json);

    [Fact, AllowRaw("What the build finds is tried at run time; the patient is invented")]
    public void A_raw_resource_is_refused_wherever_it_stands()
    {
        var patient = new Patient { Id = "A-1", Name = [new HumanName { Family = "Sample" }] };
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[Plain, Fhir])
        {
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(patient, options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<object>(patient, options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<Resource>(patient, options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new { Body = patient.Name }, options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Bundle { Entry = [new Bundle.EntryComponent { Resource = patient }] }, options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Bundle.EntryComponent { Resource = patient }, options));
        }
    }

    private static JsonSerializerOptions Options() => new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
}
