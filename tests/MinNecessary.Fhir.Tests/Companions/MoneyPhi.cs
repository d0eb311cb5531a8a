using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>An amount, charged or paid: the member that holds it says which, so it takes both categories.</summary>
[PhiModelFor(typeof(Money), WithholdsUnlisted = true, MemberHash = "7e18e173ba2de3d5")]
internal interface MoneyPhi
{
    [Phi.Charge, Phi.Payment] object Value { get; }

    [Phi.Charge, Phi.Payment] object Currency { get; }
}
