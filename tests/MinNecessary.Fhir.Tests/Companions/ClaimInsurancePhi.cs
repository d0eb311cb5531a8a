using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>Who insures.</summary>
[PhiModelFor(typeof(Claim.InsuranceComponent), WithholdsUnlisted = true, MemberHash = "c75eecb9d748e00c")]
internal interface ClaimInsurancePhi
{
    [NotPhi("Which of several")] object Focal { get; }

    [Phi.HealthPlanBeneficiaryNumber] object Coverage { get; }

    [Phi.AuthorizationNumber] object PreAuthRef { get; }
}
