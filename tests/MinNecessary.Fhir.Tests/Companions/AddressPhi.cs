using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A postal address. The country is left to the grants that show a city: a foreign one is geography below no state of ours.</summary>
[PhiModelFor(typeof(Address), WithholdsUnlisted = true, MemberHash = "184614db667f5a9d")]
internal interface AddressPhi
{
    [Phi.StreetAddress] object Text { get; }

    [Phi.StreetAddress] object Line { get; }

    [Phi.City] object City { get; }

    [Phi.City] object District { get; }

    [Phi.State] object State { get; }

    [Phi.ZipCode] object PostalCode { get; }

    [Phi.City] object Country { get; }
}
