using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>Says why nothing is shown.</summary>
internal static class Refusal
{
    public static async Task WriteAsync(TextWriter messages, Grant grant, IReadOnlyList<Reason> reasons)
    {
        await messages.WriteLineAsync($"Denied under grant {grant.Name}:");
        foreach (Reason reason in reasons)
        {
            await messages.WriteLineAsync($"  {reason}: {reason.Message}");
        }
    }
}
