using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace MinNecessary.AspNetCore;

/// <summary>What is logged: the route as it was written, codes and types. No address, route value, header, claim or message of an exception.</summary>
internal static partial class WebLog
{
    /// <summary>A request ended with a problem: the caller's, or a mistake of the application's, which is an error.</summary>
    public static void Ended(ILogger logger, HttpContext context, WebProblem problem)
    {
        LogLevel level = problem.Status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Information;
        if (logger.IsEnabled(level))
        {
            // What the application has to mend is said whole: it names types, and nothing of anybody.
            string said = level == LogLevel.Error ? $"{problem}. {problem.Reasons[0].Message}" : problem.ToString();
            string route = RouteOf(context);
            Ended(logger, level, route, said);
        }
    }

    /// <summary>An answer was ended in its middle.</summary>
    public static void Aborted(ILogger logger, HttpContext context, string problem)
    {
        if (logger.IsEnabled(LogLevel.Error))
        {
            Aborted(logger, RouteOf(context), problem);
        }
    }

    [LoggerMessage(EventId = 1, Message = "{Route} ended with a problem: {Problem}")]
    private static partial void Ended(ILogger logger, LogLevel level, string route, string problem);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "{Route} stopped in the middle of its answer, and the connection was aborted: {Problem}")]
    private static partial void Aborted(ILogger logger, string route, string problem);

    // The route's pattern, such as /claims/{id}: the address itself may hold a subject.
    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "An endpoint without a route";
}
