using Microsoft.Extensions.DependencyInjection;
using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>Sets the gate up as an application does.</summary>
internal static class Gate
{
    public static ServiceProvider Create(Facts facts, PaidInFull? paid = null)
    {
        var services = new ServiceCollection();
        services.AddMinNecessary(BillingPolicy.Document).AddFactSource(new VouchedFacts(facts, paid));
        return services.BuildServiceProvider();
    }
}
