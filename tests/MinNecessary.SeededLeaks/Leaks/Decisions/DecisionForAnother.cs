using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DecisionForAnother : SeededLeak
{
    public override string What => "A view of one person, under a decision that was asked for another";

    public override async Task RunAsync(LeakDesk desk)
    {
        await ShowAsync(desk, desk.Claim, desk.OtherClaim);
    }

    private static async Task ShowAsync(LeakDesk desk, Claim claim, Claim other)
    {
        Decision<Coding> decision = await desk.Gate.DecideAsync(LeakyPolicy.Grants.Coding, desk.Caller, claim.Account);
        try
        {
            _ = other.ForCoding(decision);
        }
        catch (AccessDeniedException)
        {
            desk.Response.StatusCode = 403;
        }
    }
}
