using System.Diagnostics.CodeAnalysis;
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
}
