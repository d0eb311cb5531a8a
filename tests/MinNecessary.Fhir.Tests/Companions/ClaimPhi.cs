using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A claim. Whose it is stands in a reference: the patient's.</summary>
[PhiModelFor(typeof(Claim), Subject = "Patient.Reference", WithholdsUnlisted = true, MemberHash = "89d67070fd6d48fd")]
internal interface ClaimPhi
{
    [Phi.OtherUniqueIdentifier] object Id { get; }

    object Identifier { get; }

    [NotPhi("A state of processing")] object Status { get; }

    object Type { get; }

    [NotPhi("A kind of request")] object Use { get; }

    [Phi.OtherUniqueIdentifier] object Patient { get; }

    object BillablePeriod { get; }

    [Phi.ServiceDate, Phi.OtherDate] object Created { get; }

    [Phi.Payer] object Insurer { get; }

    [Phi.Provider] object Provider { get; }

    [Phi.Facility] object Facility { get; }

    [Phi.AuthorizationNumber] object Referral { get; }

    [Phi.Medication] object Prescription { get; }

    [Phi.Diagnosis] object Diagnosis { get; }

    [Phi.Coverage] object Insurance { get; }

    object Item { get; }

    object Priority { get; }

    [Phi.Charge] object Total { get; }

    [Phi.FreeText] object Text { get; }
}
