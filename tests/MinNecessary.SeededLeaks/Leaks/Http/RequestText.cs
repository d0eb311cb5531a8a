using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class RequestText : SeededLeak
{
    public override string What => "A member, in the text of a request's body";

    public override async Task RunAsync(LeakDesk desk)
    {
        using var body = new StringContent($"NM1*IL*1*{desk.Claim.PatientName}~");
        using HttpResponseMessage answer = await desk.Http.PostAsync("claims", body);
    }
}
