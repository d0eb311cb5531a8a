using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>What the plan wrote.</summary>
[PhiModelFor(typeof(ExplanationOfBenefit.NoteComponent), WithholdsUnlisted = true, MemberHash = "2308bc3935b8155d")]
internal interface ExplanationOfBenefitNotePhi
{
    [Phi.FreeText] object Text { get; }
}
