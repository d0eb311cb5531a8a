using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A service line with its adjudication. Synthea writes the line's diagnosis where a procedure belongs, so it takes both categories.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.ItemComponent), WithholdsUnlisted = true, MemberHash = "9d4dbb300155967a")]
internal interface ExplanationOfBenefitItemPhi
{
    [NotPhi("A position")] object Sequence { get; }

    [Phi.Diagnosis] object DiagnosisSequence { get; }

    object Category { get; }

    [Phi.Procedure, Phi.Diagnosis] object ProductOrService { get; }

    [Phi.Procedure] object Modifier { get; }

    [Phi.Charge] object UnitPrice { get; }

    [Phi.Charge] object Net { get; }

    [Phi.OtherUniqueIdentifier] object Encounter { get; }

    Period Serviced { get; }

    [Phi.Facility] CodeableConcept Location { get; }

    [Phi.Adjustment] object Adjudication { get; }
}
