using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A language that the patient speaks; the patient's member says that it is demographic.</summary>
[PhiModelFor(typeof(Patient.CommunicationComponent), WithholdsUnlisted = true, MemberHash = "4c27998b9f0b2203")]
internal interface PatientCommunicationPhi
{
    object Language { get; }
}
