using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A service line. Synthea writes the line's diagnosis where a procedure belongs, so it takes both categories.</summary>
[PhiModelFor(typeof(Claim.ItemComponent), WithholdsUnlisted = true, MemberHash = "5a53a4662d423537")]
internal interface ClaimItemPhi
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
}
