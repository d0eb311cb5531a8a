using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class SortOrder : SeededLeak
{
    public override string What => "The order of views, by a member that they do not have";

    public override string? WhyUnfound => "What comes out is what the views show, in an order that tells more. Of a list in memory the library knows nothing.";

    public override async Task RunAsync(LeakDesk desk)
    {
        IEnumerable<ClaimForCoding> views = new[] { desk.Claim, desk.Claim }.OrderBy(claim => claim.Total).Select(claim => claim.ForCoding(desk.Decision));
        await desk.Response.WriteAsJsonAsync(views.Select(view => view.Account));
    }
}
