using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class KeptInAField : SeededLeak
{
    private string? _last;

    public override string What => "A member, kept in a field and logged by another method";

    public override Task RunAsync(LeakDesk desk)
    {
        _last = desk.Claim.Ssn;
        Tell(desk.Logger);
        return Task.CompletedTask;
    }

    private void Tell(ILogger logger) => logger.LogDebug("Took {Last}", _last);
}
