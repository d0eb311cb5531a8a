using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MinNecessary.AspNetCore;

/// <summary>Shows what a minimal API's handler returned: a value, or a result that holds one. A result that is not known is refused, since nobody can look into it.</summary>
internal static class MinimalResults
{
    private static readonly HashSet<Type> WithoutValue =
    [
        typeof(EmptyHttpResult), typeof(NoContent), typeof(NotFound), typeof(Ok), typeof(Created), typeof(Accepted), typeof(BadRequest), typeof(Conflict), typeof(UnprocessableEntity),
        typeof(StatusCodeHttpResult), typeof(UnauthorizedHttpResult), typeof(ForbidHttpResult), typeof(ChallengeHttpResult), typeof(SignInHttpResult), typeof(SignOutHttpResult),
        typeof(RedirectHttpResult), typeof(RedirectToRouteHttpResult), typeof(CreatedAtRoute), typeof(AcceptedAtRoute), typeof(ContentHttpResult), typeof(Utf8ContentHttpResult),
        typeof(ProblemHttpResult), typeof(ValidationProblem), typeof(ProblemResult), typeof(ViewStreamResult), typeof(ShownJsonResult),
#if NET10_0_OR_GREATER
        typeof(InternalServerError),
#endif
    ];

    public static async ValueTask<object?> ShowAsync(object? result, Discloser discloser, AdmittedRequest request)
    {
        result = Unwrap(result);
        if (result is not IResult http)
        {
            object? shown = await discloser.ShowAsync(request, result).ConfigureAwait(false);
            return shown is ViewStream stream ? new ViewStreamResult(stream, StatusCodes.Status200OK, null) : shown;
        }

        if (WithoutValue.Contains(http.GetType()))
        {
            return http;
        }

        if (http is not IValueHttpResult valued || !ValueResults.IsKnown(http))
        {
            throw new WebProblemException(WebProblems.NotDisclosable(
                WebReasonCodes.ResultNotSupported, $"'{http.GetType()}' may hold what is not shown as a view. Return the model, TypedResults.Ok and the like with it, or a result without a value."));
        }

        object? view = await discloser.ShowAsync(request, valued.Value).ConfigureAwait(false);
        if (view is ViewStream views)
        {
            return new ViewStreamResult(views, ValueResults.StatusOf(http), ValueResults.ContentTypeOf(http), ValueResults.HeadersOf(http));
        }

        // JSON may have options, or a contract, of its own: what is no model may hold one deep within, and only guarded options look there.
        return ReferenceEquals(view, valued.Value) && !ValueResults.IsJson(http) ? http : ValueResults.With(http, view);
    }

    /// <summary>The result that one of several is.</summary>
    public static object? Unwrap(object? result)
    {
        while (result is INestedHttpResult nested)
        {
            result = nested.Result;
        }

        return result;
    }
}
