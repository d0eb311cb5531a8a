using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class RequestQuery : SeededLeak
{
    public override string What => "A member, in the address of a request";

    public override async Task RunAsync(LeakDesk desk)
    {
        using HttpResponseMessage answer = await desk.Http.GetAsync("eligibility?name=" + Uri.EscapeDataString(desk.Claim.PatientName));
    }
}
