using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ResponseBody : SeededLeak
{
    public override string What => "A model, as the body of the response";

    public override async Task RunAsync(LeakDesk desk)
    {
        await desk.Response.WriteAsJsonAsync(desk.Claim);
    }
}
