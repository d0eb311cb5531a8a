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
            if (IsUnreadable(context))
            {
                await writer.WriteAsync(context, WebProblems.Unreadable(context.Response.StatusCode)).ConfigureAwait(false);
            }
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

    // The framework answers these by a status alone, and the last by an endpoint of its own.
    private static bool IsUnreadable(HttpContext context) =>
        !context.Response.HasStarted && context.Response.ContentType is null
        && context.Response.StatusCode is (StatusCodes.Status408RequestTimeout or StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType);

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
                    return WebProblems.Unreadable(bad.StatusCode);
                default:
                    break;
            }
        }

        return null;
    }
}
