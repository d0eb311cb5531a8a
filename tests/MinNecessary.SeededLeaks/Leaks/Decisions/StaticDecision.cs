using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class StaticDecision : SeededLeak
{
    private static Decision<Coding>? _kept;

    public override string What => "A decision, kept in a static field";

    public override async Task RunAsync(LeakDesk desk)
    {
        _kept = desk.Decision;
        await desk.Response.WriteAsJsonAsync(desk.Claim.ForCoding(_kept).Account);
    }
}
