using System.Net;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class UrlEncoded : SeededLeak
{
    public override string What => "A member, encoded for an address";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Response.Headers.Location = "/claims?name=" + WebUtility.UrlEncode(desk.Claim.PatientName);
        return Task.CompletedTask;
    }
}
