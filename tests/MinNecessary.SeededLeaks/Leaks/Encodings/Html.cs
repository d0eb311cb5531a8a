using System.Net;
using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Html : SeededLeak
{
    public override string What => "A member, in a page";

    public override async Task RunAsync(LeakDesk desk)
    {
        await desk.Response.WriteAsync($"<td>{WebUtility.HtmlEncode(desk.Claim.PatientName)}</td>");
    }
}
