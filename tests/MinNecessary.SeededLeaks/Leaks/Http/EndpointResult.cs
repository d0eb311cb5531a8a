using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class EndpointResult : SeededLeak
{
    public override string What => "A model, returned from an endpoint";

    public override async Task RunAsync(LeakDesk desk)
    {
        await Get(desk.Claim).ExecuteAsync(desk.Response.HttpContext);
    }

    private static IResult Get(Claim claim) => Results.Json(claim);
}
