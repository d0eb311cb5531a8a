using System.Net.Http.Json;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class RequestBody : SeededLeak
{
    public override string What => "A model, as the body of a request";

    public override async Task RunAsync(LeakDesk desk)
    {
        using HttpResponseMessage answer = await desk.Http.PostAsJsonAsync("claims", desk.Claim);
    }
}
