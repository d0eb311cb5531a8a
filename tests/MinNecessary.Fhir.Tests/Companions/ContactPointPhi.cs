using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A telephone number, an email address or a web page: which, is in the data, so it takes all of their categories.</summary>
[PhiModelFor(typeof(ContactPoint), WithholdsUnlisted = true, MemberHash = "f425118040f5f81b")]
internal interface ContactPointPhi
{
    [NotPhi("Which kind it is")] object System { get; }

    [Phi.Telephone, Phi.Fax, Phi.Email, Phi.Url] object Value { get; }
}
