using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace MinNecessary.AspNetCore;

/// <summary>Shows what an action returned: a result that holds a value, or a minimal API's result. A result that is not known is refused, since nobody can look into it.</summary>
internal static class ControllerResults
{
    public static async ValueTask<IActionResult> ShowAsync(IActionResult result, Discloser discloser, AdmittedRequest request, GuardedOptions guarded)
    {
        switch (result)
        {
            case ObjectResult holds:
                object? shown = await discloser.ShowAsync(request, holds.Value).ConfigureAwait(false);
                if (shown is ViewStream stream)
                {
                    return new StreamActionResult(stream, holds.StatusCode ?? StatusCodes.Status200OK);
                }

                if (!ReferenceEquals(shown, holds.Value))
                {
                    (holds.Value, holds.DeclaredType) = (shown, typeof(object));
                }

                return holds;
            case JsonResult json:
                object? view = await discloser.ShowAsync(request, json.Value).ConfigureAwait(false);
                if (view is ViewStream views)
                {
                    return new StreamActionResult(views, json.StatusCode ?? StatusCodes.Status200OK);
                }

                (json.Value, json.SerializerSettings) = (view, Guarded(json.SerializerSettings, guarded));
                return json;
            case StatusCodeResult or ContentResult or EmptyResult or ChallengeResult or ForbidResult or SignInResult or SignOutResult
                or RedirectResult or RedirectToActionResult or RedirectToRouteResult or LocalRedirectResult or StreamActionResult:
                return result;
            default:
                return MinimalResultOf(result) is { } minimal
                    ? new MinimalActionResult((IResult)(await MinimalResults.ShowAsync(minimal, discloser, request).ConfigureAwait(false))!)
                    : throw new WebProblemException(WebProblems.NotDisclosable(
                        WebReasonCodes.ResultNotSupported, $"'{result.GetType()}' may hold what is not shown as a view. Return the model, an ObjectResult with it, or a result without a value."));
        }
    }

    /// <summary>Settings of an action's own, guarded; null where it has none and goes by the application's.</summary>
    /// <exception cref="WebProblemException">They are another serialiser's.</exception>
    public static object? Guarded(object? settings, GuardedOptions guarded) => settings switch
    {
        null => null,
        JsonSerializerOptions json => guarded.Of(json),
        _ => throw new WebProblemException(WebProblems.NotDisclosable(
            WebReasonCodes.ResultNotSupported, $"A JsonResult has settings of type '{settings.GetType()}', which nothing guards against raw PHI models. Use System.Text.Json.")),
    };

    /// <summary>A minimal API's result that an action returned; null where it returned another. The framework's wrapper is internal; what it wraps is not.</summary>
    public static IResult? MinimalResultOf(IActionResult result) =>
        result.GetType().FullName == "Microsoft.AspNetCore.Mvc.HttpActionResult" ? result.GetType().GetProperty("Result")?.GetValue(result) as IResult : null;
}
