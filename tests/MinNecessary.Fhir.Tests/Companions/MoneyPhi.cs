using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>An amount. The member that holds it says of what.</summary>
[PhiModelFor(typeof(Money), WithholdsUnlisted = true, MemberHash = "7e18e173ba2de3d5")]
internal interface MoneyPhi
{
    [Amount] object Value { get; }

    [Amount] object Currency { get; }
}
