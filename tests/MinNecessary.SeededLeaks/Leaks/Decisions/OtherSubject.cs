using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class OtherSubject : SeededLeak
{
    public override string What => "A view of one person, under the decision for another";

    public override string? WhyUnfound => "Whose claim it is, is known at run time. The view is refused there, and nothing comes out.";

    public override Task RunAsync(LeakDesk desk)
    {
        try
        {
            _ = desk.OtherClaim.ForCoding(desk.Decision);
        }
        catch (AccessDeniedException denied)
        {
            desk.Response.Headers["X-Reason"] = denied.Message;
        }

        return Task.CompletedTask;
    }
}
