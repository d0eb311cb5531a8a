using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>Everything of FHIR. It lists nothing: no view shows it, and no JSON contract writes it, whatever the declared type and the package's own converters.</summary>
[PhiModelFor(typeof(Base), WithholdsUnlisted = true, MemberHash = "ef068b85230da122")]
internal interface BasePhi
{
}
