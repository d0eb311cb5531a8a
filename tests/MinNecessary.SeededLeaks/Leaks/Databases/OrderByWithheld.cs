using Microsoft.EntityFrameworkCore;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class OrderByWithheld : SeededLeak
{
    public override string What => "Rows, sorted by a member that the grant withholds, before their view";

    public override async Task RunAsync(LeakDesk desk)
    {
        await using ClaimDatabase database = await desk.OpenDatabaseAsync();
        _ = await database.Claims.OrderBy(row => row.Total).ForCoding(desk.Decision).ToListAsync();
    }
}
