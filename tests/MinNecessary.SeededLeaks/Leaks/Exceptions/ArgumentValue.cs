using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ArgumentValue : SeededLeak
{
    public override string What => "A member, as the actual value of an argument that is out of range";

    public override Task RunAsync(LeakDesk desk)
    {
        throw new ArgumentOutOfRangeException(nameof(desk), desk.Claim.Total, "Too much for one claim");
    }
}
