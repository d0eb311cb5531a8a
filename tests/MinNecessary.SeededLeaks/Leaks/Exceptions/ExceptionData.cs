using MinNecessary.SeededLeaks.Desk;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ExceptionData : SeededLeak
{
    public override string What => "A member, in the data of an exception";

    public override Task RunAsync(LeakDesk desk)
    {
        var exception = new InvalidOperationException("Not coded");
        exception.Data["Ssn"] = desk.Claim.Ssn;
        throw exception;
    }
}
