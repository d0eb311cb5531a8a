using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>One total and its kind.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.TotalComponent), WithholdsUnlisted = true, MemberHash = "bceb08d9d25028bd")]
internal interface ExplanationOfBenefitTotalPhi
{
    object Category { get; }

    object Amount { get; }
}
