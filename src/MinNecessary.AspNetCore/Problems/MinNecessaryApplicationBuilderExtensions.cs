using MinNecessary.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds to the pipeline what turns exceptions into problems.</summary>
public static class MinNecessaryApplicationBuilderExtensions
{
    /// <summary>
    /// Answers a denial, a raw model that was about to be sent, and a request that cannot be read with problem details (RFC 9457) that hold no PHI. Call it after
    /// <c>UseExceptionHandler</c>, which logs exceptions whole, and before what it is to answer for.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    public static IApplicationBuilder UseMinNecessaryProblemDetails(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.UseMiddleware<ProblemMiddleware>();
    }
}
