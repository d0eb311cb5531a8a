using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MinNecessary;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Goes on with the set-up that <c>AddMinNecessary</c> began.</summary>
public static class MinNecessaryBuilderExtensions
{
    /// <summary>Adds a source of facts, as a singleton. Several may be added; <see cref="Facts.And"/> puts their answers together.</summary>
    /// <typeparam name="TSource">The source.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddFactSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>(this IMinNecessaryBuilder builder)
        where TSource : class, IFactSource
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IFactSource, TSource>();
        return builder;
    }

    /// <summary>Adds a source of facts that exists already.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="source">The source.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IMinNecessaryBuilder AddFactSource(this IMinNecessaryBuilder builder, IFactSource source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(source);
        builder.Services.AddSingleton(source);
        return builder;
    }

    /// <summary>Adds a condition of the organisation's own, as a singleton: one for each that the policy declares.</summary>
    /// <typeparam name="TCondition">The condition.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddCondition<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TCondition>(this IMinNecessaryBuilder builder)
        where TCondition : class, ICondition
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ICondition, TCondition>();
        return builder;
    }

    /// <summary>Adds what says which sensitivity labels a value has, as a singleton. Several may be added.</summary>
    /// <typeparam name="TClassifier">The classifier.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddSensitivityClassifier<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TClassifier>(this IMinNecessaryBuilder builder)
        where TClassifier : class, ISensitivityClassifier
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ISensitivityClassifier, TClassifier>();
        return builder;
    }

    /// <summary>Adds what keeps emergencies and their reviews, as a singleton, in place of the one in memory.</summary>
    /// <typeparam name="TRegister">The register.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IMinNecessaryBuilder AddEmergencyRegister<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TRegister>(this IMinNecessaryBuilder builder)
        where TRegister : class, IEmergencyRegister
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton<IEmergencyRegister, TRegister>());
        return builder;
    }

    /// <summary>Adds the organisation's key for keyed masks (<c>DateShift</c>, <c>Pseudonym</c>).</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="key">32 random bytes or more, from where secrets are kept; copied. Another key gives other pseudonyms.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is shorter than 32 bytes.</exception>
    public static IMinNecessaryBuilder AddMaskKey(this IMinNecessaryBuilder builder, ReadOnlySpan<byte> key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (key.Length < IMaskKeySource.ShortestKey)
        {
            throw new ArgumentException($"The key has to have {IMaskKeySource.ShortestKey} bytes or more.", nameof(key));
        }

        builder.Services.AddSingleton<IMaskKeySource>(new FixedMaskKey(key.ToArray()));
        return builder;
    }
}
