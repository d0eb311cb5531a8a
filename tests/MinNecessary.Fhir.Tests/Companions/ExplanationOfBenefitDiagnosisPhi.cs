using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A diagnosis: a code, or a link to a record, which is not shown.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.DiagnosisComponent), WithholdsUnlisted = true, MemberHash = "b841e2fd0287ae21")]
internal interface ExplanationOfBenefitDiagnosisPhi
{
    [NotPhi("A position")] object Sequence { get; }

    CodeableConcept Diagnosis { get; }

    object Type { get; }
}
