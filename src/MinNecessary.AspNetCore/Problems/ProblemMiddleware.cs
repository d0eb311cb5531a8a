using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore;

/// <summary>
/// Turns what ends a request of ours into a problem, before anything logs the exception: that of a serialiser has the path with a dictionary's keys, and that of a request
/// that cannot be read has what was sent. Other exceptions go on.
/// </summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ProblemWriter writer, IOptions<WebDisclosureOptions> options, ILogger<ProblemMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (ProblemOf(exception) is { } problem)
        {
            if (context.Response.HasStarted)
            {
                // Half an answer must not look like a whole one.
                WebLog.Aborted(logger, context, problem.ToString());
                context.Abort();
                return;
            }

            WebLog.Ended(logger, context, problem);
            context.Response.Clear();
            await writer.WriteAsync(context, problem).ConfigureAwait(false);
        }
    }

    private WebProblem? ProblemOf(Exception exception)
    {
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            switch (current)
            {
                case WebProblemException web:
                    return web.Problem;
                case RawModelException raw:
                    return WebProblems.NotDisclosable(WebReasonCodes.RawModelRefused, raw.Message);
                case AccessDeniedException denied:
                    return WebProblems.Of(denied.Reasons, options.Value.ReviewContact);
                case BadHttpRequestException bad:
                    return WebProblems.BadRequest(WebReasonCodes.RequestNotReadable, Unreadable(bad.StatusCode), bad.StatusCode);
                default:
                    break;
            }
        }

        return exception is JsonException ? WebProblems.BadRequest(WebReasonCodes.RequestNotReadable, Unreadable(StatusCodes.Status400BadRequest)) : null;
    }

    // The framework's own message has the value that was sent.
    private static string Unreadable(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => "The request is longer than the server takes.",
        StatusCodes.Status415UnsupportedMediaType => "The request's content is of a type that the endpoint does not take.",
        StatusCodes.Status408RequestTimeout => "The request did not arrive in time.",
        _ => "A part of the request is missing, or is not of the form that the endpoint takes. What was sent is not repeated here.",
    };
}
