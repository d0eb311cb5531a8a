using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A code of a code system. The display stands for the code, but any sender may write anything there: it counts as free text.</summary>
[PhiModelFor(typeof(Coding), WithholdsUnlisted = true, MemberHash = "0b00d74c45dee68d")]
internal interface CodingPhi
{
    [CodedValue] object System { get; }

    [CodedValue] object Code { get; }

    [Phi.FreeText] object Display { get; }
}
