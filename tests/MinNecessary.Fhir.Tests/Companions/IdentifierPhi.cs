using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>Any number that is given to someone or something: which, is in the data, so it takes all of their categories.</summary>
[PhiModelFor(typeof(Identifier), WithholdsUnlisted = true, MemberHash = "720ee50bce8eb1e2")]
internal interface IdentifierPhi
{
    [Phi.Ssn, Phi.MedicalRecordNumber, Phi.HealthPlanBeneficiaryNumber, Phi.AccountNumber, Phi.LicenseNumber, Phi.OtherUniqueIdentifier] object Value { get; }

    [Phi.OtherUniqueIdentifier] object System { get; }

    [Phi.OtherUniqueIdentifier] object Type { get; }
}
