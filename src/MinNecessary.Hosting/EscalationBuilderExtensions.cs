using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the escalation in the background to what <c>AddMinNecessary</c> began.</summary>
public static class EscalationBuilderExtensions
{
    /// <summary>
    /// Runs every time limit of operations in the background of the host: escalations of cases, handoffs, training, recertification, reviews and emergencies. It may run on
    /// as many machines as there are, on one store: each limit fires once. Operations are added beside it, before or after. A host without operations, or with operations in
    /// memory, does not start.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddMinNecessaryEscalation(this IMinNecessaryBuilder builder, Action<EscalationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EscalationOptions>, EscalationOptionsValidator>());
        services.AddOptions<EscalationOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddSingleton(provider => new EscalationStatus(provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<EscalationService>();
        return builder;
    }
}
