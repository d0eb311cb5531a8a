using System.Text;
using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Hexadecimal : SeededLeak
{
    public override string What => "A member, in hexadecimal";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Bytes}", Convert.ToHexString(Encoding.UTF8.GetBytes(desk.Claim.Ssn)));
        return Task.CompletedTask;
    }
}
