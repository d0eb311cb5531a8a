using Microsoft.AspNetCore.Http;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Says who asks, of a request. Without one of yours, by the claims that <see cref="CallerOptions"/> maps. Register yours before or after <c>AddAspNetCore</c>:
/// <c>services.AddSingleton&lt;ICallerSource, Mine&gt;()</c>. Called concurrently.
/// </summary>
public interface ICallerSource
{
    /// <summary>Finds the caller. What it throws ends the request: nobody is let through by a mistake.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cancellationToken">Cancelled where the request is aborted.</param>
    /// <returns>The caller, or why there is none; not null.</returns>
    ValueTask<CallerResult> FindAsync(HttpContext context, CancellationToken cancellationToken);
}
