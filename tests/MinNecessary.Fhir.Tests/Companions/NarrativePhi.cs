using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>The record as text for people, with anything in it.</summary>
[PhiModelFor(typeof(Narrative), WithholdsUnlisted = true, MemberHash = "a07e3bd25fad2f36")]
internal interface NarrativePhi
{
    [Phi.FreeText] object Div { get; }
}
