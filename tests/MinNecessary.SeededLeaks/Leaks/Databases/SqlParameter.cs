using Microsoft.EntityFrameworkCore;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class SqlParameter : SeededLeak
{
    public override string What => "A member, as a parameter of a query whose parameters are logged";

    public override async Task RunAsync(LeakDesk desk)
    {
        await using ClaimDatabase database = await desk.OpenDatabaseAsync();
        string ssn = desk.Claim.Ssn;
        _ = await database.Claims.CountAsync(row => row.Ssn == ssn);
    }
}
