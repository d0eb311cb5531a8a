using Microsoft.AspNetCore.OpenApi;
using MinNecessary.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to OpenAPI documents what endpoints disclose.</summary>
public static class MinNecessaryOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes of each endpoint that sends views which view each role gets, under which grant and for what, and the problems by which it denies. A raw model has no schema in
    /// the document, since none is sent.
    /// </summary>
    /// <param name="options">The document's options, as <c>AddOpenApi</c> gives them.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddMinNecessary(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddOperationTransformer<ViewTransformer>();
    }
}
