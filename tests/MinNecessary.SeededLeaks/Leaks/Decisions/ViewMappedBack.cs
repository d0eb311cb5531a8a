using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ViewMappedBack : SeededLeak
{
    public override string What => "A view, mapped back into a model that looks complete";

    public override async Task RunAsync(LeakDesk desk)
    {
        ClaimForCoding view = desk.Claim.ForCoding(desk.Decision);
        var claim = new Claim { Account = view.Account, ServiceDate = view.ServiceDate };
        await desk.Response.WriteAsync(claim.Account);
    }
}
