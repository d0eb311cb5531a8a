using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DecisionForAnother : SeededLeak
{
    public override string What => "A view of one person, under a decision that was asked for another";

    public override async Task RunAsync(LeakDesk desk)
    {
        Decision<Coding> decision = await desk.Gate.DecideAsync(LeakyPolicy.Grants.Coding, desk.Caller, desk.Claim.Account);
        try
        {
            _ = desk.OtherClaim.ForCoding(decision);
        }
        catch (AccessDeniedException)
        {
            desk.Response.StatusCode = 403;
        }
    }
}
