using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using MinNecessary;
using MinNecessary.Redaction;

namespace Microsoft.Extensions.Compliance.Redaction;

/// <summary>Ready-made redaction of PHI for the framework's redacting logger.</summary>
public static class PhiRedactionBuilderExtensions
{
    /// <summary>
    /// Erases every category of PHI from what the framework redacts, and makes pseudonyms of those that <paramref name="configure"/> names: the same value has the
    /// same pseudonym, so that lines about one account can be found (45 CFR 164.502(b): who reads the log need not read the account number).
    /// </summary>
    /// <remarks>
    /// What is classified as PHI is redacted by this alone: by a fallback that redacts nothing, by a redactor registered for a category, and by the order in which a
    /// member's several classifications stand, it is not undone. A member of several classifications is a pseudonym only where each of them is. What is not PHI goes by
    /// the other redactors.
    /// </remarks>
    /// <param name="builder">The builder that <c>AddRedaction</c> gives.</param>
    /// <param name="configure">Says which categories become pseudonyms; null for none.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No redactor provider is registered: the builder is not that of <c>AddRedaction</c>.</exception>
    public static IRedactionBuilder AddPhi(this IRedactionBuilder builder, Action<PhiRedactionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        IServiceCollection services = builder.Services;
        services.AddOptions<PhiRedactionOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PhiRedactionOptions>, PhiRedactionOptionsValidator>());
        if (services.Any(service => service.ServiceType == typeof(PhiRedactors)))
        {
            return builder;
        }

        ServiceDescriptor inner = services.LastOrDefault(service => service.ServiceType == typeof(IRedactorProvider))
            ?? throw new InvalidOperationException("No redactor provider is registered. Call services.AddRedaction(redaction => redaction.AddPhi()).");
        services.TryAddSingleton(provider => new PhiRedactors(provider.GetRequiredService<IOptions<PhiRedactionOptions>>().Value, provider.GetService<IMaskKeySource>()));
        services.Replace(ServiceDescriptor.Singleton<IRedactorProvider>(provider => new PhiRedactorProvider(Create(inner, provider), provider.GetRequiredService<PhiRedactors>())));
        return builder;
    }

    private static IRedactorProvider Create(ServiceDescriptor inner, IServiceProvider provider) =>
        (IRedactorProvider)(inner.ImplementationInstance ?? inner.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));
}
