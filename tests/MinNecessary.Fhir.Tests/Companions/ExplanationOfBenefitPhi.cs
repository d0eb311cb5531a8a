using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>What a plan paid for a claim, and why. Whose it is stands in a reference: the patient's.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit), Subject = "Patient.Reference", WithholdsUnlisted = true, MemberHash = "ee70447c4beb64ba")]
internal interface ExplanationOfBenefitPhi
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

    [Phi.AccountNumber] object Claim { get; }

    [NotPhi("A state of processing")] object Outcome { get; }

    [Phi.FreeText] object Disposition { get; }

    [Phi.Charge] object Total { get; }

    [Phi.Payment] object Payment { get; }

    [Phi.FreeText] object ProcessNote { get; }

    [Phi.FreeText] object Text { get; }
}
