using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace MinNecessary.AspNetCore;

/// <summary>The framework's results that hold a value, and the same ones with a view in its place. Status, headers and location stay.</summary>
internal static class ValueResults
{
    private static readonly HashSet<Type> Plain =
    [
        typeof(Ok<>), typeof(NotFound<>), typeof(BadRequest<>), typeof(Conflict<>), typeof(UnprocessableEntity<>),
#if NET10_0_OR_GREATER
        typeof(InternalServerError<>),
#endif
    ];

    private static readonly HashSet<Type> Located = [typeof(Created<>), typeof(Accepted<>)];
    private static readonly HashSet<Type> Routed = [typeof(CreatedAtRoute<>), typeof(AcceptedAtRoute<>)];

    public static bool IsKnown(IResult result) => DefinitionOf(result) is { } definition
        && (Plain.Contains(definition) || Located.Contains(definition) || Routed.Contains(definition) || IsJson(result));

    /// <summary>Whether it may bring JSON options of its own.</summary>
    public static bool IsJson(IResult result) => DefinitionOf(result) == typeof(JsonHttpResult<>);

    public static int StatusOf(IResult result) => (result as IStatusCodeHttpResult)?.StatusCode ?? StatusCodes.Status200OK;

    public static string? ContentTypeOf(IResult result) => (result as IContentTypeHttpResult)?.ContentType;

    /// <summary>Sets the headers that the result sets beside its body; null for none.</summary>
    public static Action<HttpContext>? HeadersOf(IResult result)
    {
        Type definition = DefinitionOf(result)!;
        if (Located.Contains(definition))
        {
            var location = (string?)Read(result, "Location");
            return location is null ? null : context => context.Response.Headers.Location = location;
        }

        if (Routed.Contains(definition))
        {
            var name = (string?)Read(result, "RouteName");
            var values = (RouteValueDictionary?)Read(result, "RouteValues");
            return context => context.Response.Headers.Location = LinkOf(context, name, values);
        }

        return null;
    }

    public static IResult With(IResult result, object? view) =>
        new ShownJsonResult(view, StatusOf(result), ContentTypeOf(result), HeadersOf(result), IsJson(result) ? Read(result, "JsonSerializerOptions") : null);

    private static string LinkOf(HttpContext context, string? name, RouteValueDictionary? values)
    {
        var links = (LinkGenerator?)context.RequestServices.GetService(typeof(LinkGenerator));
        return links?.GetUriByRouteValues(context, name, values, fragment: FragmentString.Empty) ?? throw new InvalidOperationException("No route matches the supplied values.");
    }

    private static Type? DefinitionOf(IResult result) => result.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() : null;

    // Of a type of the framework that is listed above: what it is made of is public, and its constructor is not.
    private static object? Read(IResult result, string property) => result.GetType().GetProperty(property)?.GetValue(result);
}
