using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A person's name, whole and in parts.</summary>
[PhiModelFor(typeof(HumanName), WithholdsUnlisted = true, MemberHash = "8519a37cfd102d6a")]
internal interface HumanNamePhi
{
    [Phi.Name] object Text { get; }

    [Phi.Name] object Family { get; }

    [Phi.Name] object Given { get; }

    [Phi.Name] object Prefix { get; }

    [Phi.Name] object Suffix { get; }
}
