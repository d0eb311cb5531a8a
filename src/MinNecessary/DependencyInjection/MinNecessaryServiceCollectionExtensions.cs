using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Policy;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the gate.</summary>
public static class MinNecessaryServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IMinimumNecessary"/> for a policy. Without a fact source every condition is unknown, and
    /// every grant with a condition is denied.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="policy">The generated policy's document, such as <c>BillingPolicy.Document</c>.</param>
    /// <returns>A builder to go on with.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IMinNecessaryBuilder AddMinNecessary(this IServiceCollection services, PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(policy);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PolicyRegistry>();
        services.TryAddSingleton<IPolicyRegistry>(provider => provider.GetRequiredService<PolicyRegistry>());
        services.TryAddSingleton<IEmergencyRegister, InMemoryEmergencyRegister>();
        services.TryAddSingleton(provider => new GateTelemetry(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton<GateServices>();
        services.TryAddSingleton<IMinimumNecessary, MinimumNecessaryGate>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MinNecessaryOptions>, MinNecessaryOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GateStartup>, GateStartupValidator>());
        services.AddOptions<GateStartup>().ValidateOnStart();
        services.AddOptions<MinNecessaryOptions>().Configure(options => options.Policies.Add(policy)).ValidateOnStart();
        return new MinNecessaryBuilder(services);
    }
}
