using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A link to another record: what it links to, and often its name.</summary>
[PhiModelFor(typeof(ResourceReference), WithholdsUnlisted = true, MemberHash = "5f6547c06a3914b6")]
internal interface ResourceReferencePhi
{
    [Phi.OtherUniqueIdentifier] object Reference { get; }

    [Phi.FreeText] object Display { get; }

    object Identifier { get; }
}
