using Hl7.Fhir.Model;

namespace MinNecessary.Fhir.Tests.Companions;

/// <summary>A time from and to, of service or of anything else: it takes both categories.</summary>
[PhiModelFor(typeof(Period), WithholdsUnlisted = true, MemberHash = "47d50a8a25e99652")]
internal interface PeriodPhi
{
    [Phi.ServiceDate, Phi.OtherDate] object Start { get; }

    [Phi.ServiceDate, Phi.OtherDate] object End { get; }
}
