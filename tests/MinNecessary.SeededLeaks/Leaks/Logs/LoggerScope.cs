using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class LoggerScope : SeededLeak
{
    public override string What => "A member, in the state of a log scope";

    public override Task RunAsync(LeakDesk desk)
    {
        using (desk.Logger.BeginScope(new Dictionary<string, object> { ["Ssn"] = desk.Claim.Ssn }))
        {
            desk.Logger.LogInformation("Coding");
        }

        return Task.CompletedTask;
    }
}
