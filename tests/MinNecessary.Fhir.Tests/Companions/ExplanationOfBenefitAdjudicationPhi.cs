using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>One amount of a line's adjudication and its kind.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.AdjudicationComponent), WithholdsUnlisted = true, MemberHash = "b8053bbe18ff1400")]
internal interface ExplanationOfBenefitAdjudicationPhi
{
    object Category { get; }

    object Reason { get; }

    object Amount { get; }

    [Phi.Adjustment] object Value { get; }
}
