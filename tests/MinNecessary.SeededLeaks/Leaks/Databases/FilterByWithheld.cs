using Microsoft.EntityFrameworkCore;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class FilterByWithheld : SeededLeak
{
    public override string What => "Rows, filtered by a member that the grant withholds, before their view";

    public override async Task RunAsync(LeakDesk desk)
    {
        await using ClaimDatabase database = await desk.OpenDatabaseAsync();
        _ = await database.Claims.Where(row => row.Total > 100).ForCoding(desk.Decision).ToListAsync();
    }
}
