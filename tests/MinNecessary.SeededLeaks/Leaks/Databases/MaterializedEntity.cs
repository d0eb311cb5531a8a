using Microsoft.EntityFrameworkCore;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class MaterializedEntity : SeededLeak
{
    public override string What => "Whole rows, read where a view would do";

    public override async Task RunAsync(LeakDesk desk)
    {
        await using ClaimDatabase database = await desk.OpenDatabaseAsync();
        List<ClaimRow> rows = await database.Claims.ToListAsync();
        _ = rows.Select(row => row.ForCoding(desk.Decision)).ToList();
    }
}
