using Microsoft.AspNetCore.Http;
using MinNecessary;
using MinNecessary.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Says under what an endpoint's responses are shown. For single endpoints, groups and controllers.</summary>
public static class DisclosureEndpointConventionBuilderExtensions
{
    /// <summary>Sends the models that the endpoint returns as their views under one grant.</summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The endpoint, group or controllers.</param>
    /// <param name="grant">The grant, of a policy whose views are registered.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TBuilder DiscloseAs<TBuilder>(this TBuilder builder, Grant grant)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(grant);
        return builder.Disclose(new DisclosureMetadata { Grant = grant });
    }

    /// <summary>
    /// Sends the models that the endpoint returns as views, under the grant that the caller's roles hold for a purpose. Where they hold several, the request names one by
    /// <see cref="WebDisclosureOptions.GrantHeader"/>, or is denied.
    /// </summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The endpoint, group or controllers.</param>
    /// <param name="purpose">The purpose's name in the policy.</param>
    /// <param name="recipient">The outside party to whom it is disclosed, or of whom it is requested; null for a use within the workforce.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is null or empty.</exception>
    public static TBuilder DiscloseFor<TBuilder>(this TBuilder builder, string purpose, string? recipient = null)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(purpose);
        return builder.Disclose(new DisclosureMetadata { Purpose = purpose, Recipient = recipient });
    }

    /// <summary>
    /// Leaves out of the endpoint's lists and streams the records of subjects who are denied, and does not say that there are any. Without it one that is denied denies the
    /// list: a list that lacks some looks whole.
    /// </summary>
    /// <typeparam name="TBuilder">The builder's type.</typeparam>
    /// <param name="builder">The endpoint, group or controllers.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static TBuilder OmitDenied<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithMetadata(OmitDeniedMetadata.Instance);
    }

    private static TBuilder Disclose<TBuilder>(this TBuilder builder, DisclosureMetadata metadata)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(metadata).AddEndpointFilter(DisclosureEndpointFilter.Instance);
}
