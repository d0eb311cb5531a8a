using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ExceptionMessage : SeededLeak
{
    public override string What => "A member, in the message of an exception";

    public override Task RunAsync(LeakDesk desk)
    {
        throw new InvalidOperationException("Nobody is called " + desk.Claim.PatientName);
    }
}
