using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class DtoByHand : SeededLeak
{
    public override string What => "A class of one's own with a model's members, serialised";

    public override async Task RunAsync(LeakDesk desk)
    {
        var dto = new ClaimDto { PatientName = desk.Claim.PatientName, Ssn = desk.Claim.Ssn };
        await desk.Response.WriteAsJsonAsync(dto);
    }
}
