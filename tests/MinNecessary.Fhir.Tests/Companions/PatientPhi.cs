using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A patient. Extensions, photographs and links to other records are not listed, so no view can show them.</summary>
[PhiModelFor(typeof(Patient), WithholdsUnlisted = true, MemberHash = "7098927ed31f35cb")]
internal interface PatientPhi
{
    [Phi.Subject, Phi.OtherUniqueIdentifier] object Id { get; }

    object Identifier { get; }

    object Name { get; }

    object Telecom { get; }

    [Phi.Sex] object Gender { get; }

    [Phi.BirthDate] object BirthDate { get; }

    object Address { get; }

    [Phi.Demographic] object MaritalStatus { get; }

    object Contact { get; }

    [Phi.Demographic] object Communication { get; }

    [Phi.FreeText] object Text { get; }
}
