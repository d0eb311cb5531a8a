using Microsoft.Extensions.Logging;
using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class SplitInCharacters : SeededLeak
{
    public override string What => "A member, character by character";

    public override Task RunAsync(LeakDesk desk)
    {
        desk.Logger.LogDebug("Took {Characters}", string.Join('-', desk.Claim.PatientName.ToCharArray()));
        return Task.CompletedTask;
    }
}
