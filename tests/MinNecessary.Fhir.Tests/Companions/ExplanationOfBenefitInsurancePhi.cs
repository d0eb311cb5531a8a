using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>Who insures.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.InsuranceComponent), WithholdsUnlisted = true, MemberHash = "e153d365af9f4a14")]
internal interface ExplanationOfBenefitInsurancePhi
{
    [NotPhi("Which of several")] object Focal { get; }

    [Phi.HealthPlanBeneficiaryNumber] object Coverage { get; }

    [Phi.AuthorizationNumber] object PreAuthRef { get; }
}
