using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ResponseCookie : SeededLeak
{
    public override string What => "A member, in a cookie";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Response.Cookies.Append("patient", desk.Claim.PatientName);
        return Task.CompletedTask;
    }
}
