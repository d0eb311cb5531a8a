using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Disclosures;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the disclosure log to what <c>AddMinNecessary</c> began.</summary>
public static class DisclosureLogBuilderExtensions
{
    /// <summary>
    /// Adds the disclosure log: from then on the gate writes each decision before it returns it, and nothing is shown that could not be recorded
    /// (45 CFR 164.312(b)).
    /// </summary>
    /// <typeparam name="TStore">Where the log is kept; made once.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddDisclosureLog<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(this IMinNecessaryBuilder builder, Action<DisclosureLogOptions>? configure = null)
        where TStore : class, IDisclosureStore
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        services.TryAddSingleton<IDisclosureStore, TStore>();
        services.TryAddSingleton(provider =>
        {
            DisclosureLogOptions options = provider.GetRequiredService<IOptions<DisclosureLogOptions>>().Value;
            return new DisclosureLog(
                new DurableChain(new RetryingStore(provider.GetRequiredService<IDisclosureStore>(), options)), new StoredSubjects(options, provider.GetService<IMaskKeySource>()?.Key ?? default), options);
        });
        services.TryAddSingleton<IDisclosureLog>(provider => provider.GetRequiredService<DisclosureLog>());
        services.TryAddSingleton(provider => new DisclosureRecorder(provider.GetRequiredService<DisclosureLog>(), provider.GetRequiredService<GateTelemetry>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DisclosureLogOptions>, DisclosureLogOptionsValidator>());
        services.AddOptions<DisclosureLogOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        return builder;
    }
}
