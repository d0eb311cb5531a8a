using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A code of a diagnosis or of a procedure: the member that holds it says which, so it takes both categories. The display stands for the code, but any sender may write anything there: it is free text.</summary>
[PhiModelFor(typeof(Coding), WithholdsUnlisted = true, MemberHash = "0b00d74c45dee68d")]
internal interface CodingPhi
{
    [Phi.Diagnosis, Phi.Procedure] object System { get; }

    [Phi.Diagnosis, Phi.Procedure] object Code { get; }

    [Phi.FreeText] object Display { get; }
}
