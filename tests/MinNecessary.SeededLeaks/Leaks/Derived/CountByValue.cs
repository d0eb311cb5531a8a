using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class CountByValue : SeededLeak
{
    public override string What => "The number of rows that have a value";

    public override string? WhyUnfound => "A count is let pass, as a length is. The library refuses queries of a database that look at what a grant withholds; of a list in memory it knows nothing.";

    public override Task RunAsync(LeakDesk desk)
    {
        int same = new[] { desk.Claim, desk.OtherClaim }.Count(claim => claim.Ssn == desk.Claim.Ssn);
        desk.Logger.LogDebug("{Same} of the kind", same);
        return Task.CompletedTask;
    }
}
