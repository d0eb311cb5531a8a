using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class Hash : SeededLeak
{
    public override string What => "The hash of a member, which anybody can compute of every number there is";

    public override string? WhyUnfound => "A hash is another value to both. Made with a secret it tells nothing; made without one it tells whoever hashes every number there is.";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Hash}", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(desk.Claim.Ssn))));
        return Task.CompletedTask;
    }
}
