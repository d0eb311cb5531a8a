using Microsoft.Extensions.DependencyInjection;
using MinNecessary;

namespace BillingDesk.Commands;

/// <summary>Sets the gate up as an application does.</summary>
internal static class Gate
{
    // Whoever writes a file of claims holds its decision until the file is done.
    private static readonly TimeSpan LongestFile = TimeSpan.FromHours(1);

    /// <exception cref="IOException">The log's key cannot be read or written.</exception>
    public static ServiceProvider Create(Facts facts, PaidInFull? paid = null, string? logFile = null, bool isForFile = false)
    {
        var services = new ServiceCollection();
        IMinNecessaryBuilder builder = services.AddMinNecessary(BillingPolicy.Document).AddFactSource(new VouchedFacts(facts, paid));
        if (isForFile)
        {
            services.Configure<MinNecessaryOptions>(options => options.DecisionLifetime = LongestFile);
        }

        if (logFile is not null)
        {
            builder.AddMaskKey(LogKey.ReadOrMake(logFile)).AddSqliteDisclosureLog(logFile);
        }

        return services.BuildServiceProvider();
    }
}
