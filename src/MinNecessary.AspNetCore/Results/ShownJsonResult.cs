using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>A view, or a list of views, as JSON, in place of a result that held models.</summary>
internal sealed class ShownJsonResult(object? view, int status, string? contentType, Action<HttpContext>? headers, object? ownOptions) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        IServiceProvider services = httpContext.RequestServices;
        JsonSerializerOptions json = ownOptions is JsonSerializerOptions own
            ? services.GetRequiredService<GuardedOptions>().Of(own)
            : services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        headers?.Invoke(httpContext);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = contentType ?? "application/json; charset=utf-8";

        // Made whole before it is sent: what fails in the middle is a problem, and not half an answer.
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(view, json.GetTypeInfo(view?.GetType() ?? typeof(object)));
        await httpContext.Response.Body.WriteAsync(body, httpContext.RequestAborted).ConfigureAwait(false);
    }
}
