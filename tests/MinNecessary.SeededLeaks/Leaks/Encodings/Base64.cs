using System.Text;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Base64 : SeededLeak
{
    public override string What => "A member, in base64";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Response.Headers["X-Debug"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(desk.Claim.PatientName));
        return Task.CompletedTask;
    }
}
