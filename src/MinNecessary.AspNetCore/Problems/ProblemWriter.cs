using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Writes problem details (RFC 9457). By its own hand: what an application adds to its problem details, such as the path or the exception, may hold PHI.
/// </summary>
internal sealed class ProblemWriter(IOptions<WebDisclosureOptions> options)
{
    public async Task WriteAsync(HttpContext context, WebProblem problem)
    {
        HttpResponse response = context.Response;
        if (problem.Status == StatusCodes.Status401Unauthorized && !await ChallengeAsync(context).ConfigureAwait(false))
        {
            return;
        }

        response.StatusCode = problem.Status;
        response.ContentType = "application/problem+json";
        response.Headers.CacheControl = "no-store";
        response.ContentLength = null;
        response.Headers.ContentEncoding = default;
        byte[] body = Body(problem, Activity.Current?.Id ?? context.TraceIdentifier);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }

    // The scheme says how to authenticate, and may send a browser to a page; then the answer is its own.
    private static async Task<bool> ChallengeAsync(HttpContext context)
    {
        if (context.RequestServices.GetService<IAuthenticationSchemeProvider>() is { } schemes && await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false) is not null)
        {
            await context.ChallengeAsync().ConfigureAwait(false);
            return context.Response.StatusCode == StatusCodes.Status401Unauthorized && !context.Response.HasStarted;
        }

        return true;
    }

    private byte[] Body(WebProblem problem, string traceId)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", options.Value.ProblemTypeBase + problem.Type);
            json.WriteString("title", problem.Title);
            json.WriteNumber("status", problem.Status);
            if (problem.Contact is { } contact)
            {
                json.WriteString("contact", contact);
            }

            json.WriteStartArray("reasons");
            foreach (ProblemReason reason in problem.Reasons)
            {
                json.WriteStartObject();
                json.WriteString("code", reason.Code);
                json.WriteString("message", reason.Message);
                json.WriteString("citation", reason.Citation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("traceId", traceId);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
