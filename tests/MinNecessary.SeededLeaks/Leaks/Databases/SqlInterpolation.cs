using Microsoft.EntityFrameworkCore;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class SqlInterpolation : SeededLeak
{
    public override string What => "A member, interpolated into SQL";

    public override async Task RunAsync(LeakDesk desk)
    {
        await using ClaimDatabase database = await desk.OpenDatabaseAsync();
        _ = await database.Claims.FromSqlRaw($"SELECT * FROM Claims WHERE Ssn = '{desk.Claim.Ssn}'").CountAsync();
    }
}
