using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class RequestHeader : SeededLeak
{
    public override string What => "A member, in a header of a request";

    public override async Task RunAsync(LeakDesk desk)
    {
        desk.Http.DefaultRequestHeaders.Add("X-Member", desk.Claim.Ssn);
        using HttpResponseMessage answer = await desk.Http.GetAsync("eligibility");
    }
}
