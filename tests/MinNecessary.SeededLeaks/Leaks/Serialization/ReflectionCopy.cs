using System.Reflection;
using Microsoft.AspNetCore.Http;
using MinNecessary.SeededLeaks.Desk;
using MinNecessary.SeededLeaks.Models;

namespace MinNecessary.SeededLeaks.Leaks;

internal sealed class ReflectionCopy : SeededLeak
{
    public override string What => "A model, copied by reflection into a class of one's own, as mappers do";

    public override async Task RunAsync(LeakDesk desk)
    {
        var dto = new ClaimDto();
        foreach (PropertyInfo property in typeof(ClaimDto).GetProperties())
        {
            property.SetValue(dto, desk.Claim.GetType().GetProperty(property.Name)!.GetValue(desk.Claim));
        }

        await desk.Response.WriteAsJsonAsync(dto);
    }
}
