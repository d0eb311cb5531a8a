using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ResponseHeader : SeededLeak
{
    public override string What => "A member, in a header of the response";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Response.Headers["X-Debug"] = desk.Claim.Ssn;
        return Task.CompletedTask;
    }
}
