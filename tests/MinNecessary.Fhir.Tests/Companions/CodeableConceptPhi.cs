using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A concept. The member that holds it says what it is about; the text is what a person typed.</summary>
[PhiModelFor(typeof(CodeableConcept), WithholdsUnlisted = true, MemberHash = "9175684a6a201b9f")]
internal interface CodeableConceptPhi
{
    object Coding { get; }

    [Phi.FreeText] object Text { get; }
}
