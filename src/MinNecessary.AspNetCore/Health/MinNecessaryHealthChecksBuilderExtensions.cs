using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check to an application's.</summary>
public static class MinNecessaryHealthChecksBuilderExtensions
{
    /// <summary>
    /// Checks that the policies are in effect, that the disclosure log is reached and nothing waits for it in vain, and that time limits run. It writes no entry: the log is a
    /// record, and not a place to try things out. A policy whose review is overdue, and cases that wait to be stored, degrade. What it says holds no PHI.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets what is too long; null for the defaults.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What a failure is reported as; null for unhealthy.</param>
    /// <param name="tags">Tags to choose checks by; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IHealthChecksBuilder AddMinNecessary(
        this IHealthChecksBuilder builder, Action<MinNecessaryHealthOptions>? configure = null, string name = "minnecessary", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var options = new MinNecessaryHealthOptions();
        configure?.Invoke(options);
        return builder.Add(new HealthCheckRegistration(
            name,
            services => new MinNecessaryHealthCheck(services, services.GetRequiredService<IOptions<MinNecessaryOptions>>(), services.GetRequiredService<TimeProvider>(), options),
            failureStatus,
            tags));
    }
}
