using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>A stream of views as a minimal API's result.</summary>
internal sealed class ViewStreamResult(ViewStream stream, int status, string? contentType, Action<HttpContext>? headers = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var discloser = httpContext.RequestServices.GetRequiredService<Discloser>();
        try
        {
            headers?.Invoke(httpContext);
            await stream.WriteAsync(httpContext, status, contentType, httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions).ConfigureAwait(false);
        }
        catch (Exception exception) when (!httpContext.Response.HasStarted && discloser.ProblemOf(exception) is { } problem)
        {
            discloser.LogEnd(httpContext, problem);
            httpContext.Response.Headers.Location = default;
            await new ProblemResult(problem).ExecuteAsync(httpContext).ConfigureAwait(false);
        }
    }
}
