using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A relative, guarantor or employer: Safe Harbor protects them as it does the patient (45 CFR 164.514(b)(2)(i)).</summary>
[PhiModelFor(typeof(Patient.ContactComponent), WithholdsUnlisted = true, MemberHash = "1a519f8c31540ed3")]
internal interface PatientContactPhi
{
    [Phi.Name] object Relationship { get; }

    [Phi.Name] object Name { get; }

    object Telecom { get; }

    [Phi.Name] object Address { get; }

    [Phi.Name, Phi.Sex] object Gender { get; }
}
