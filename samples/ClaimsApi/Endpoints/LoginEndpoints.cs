using ClaimsApi.Logins;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimsApi.Endpoints;

/// <summary>Logins that ask for no password: there are none outside of development.</summary>
internal static class LoginEndpoints
{
    public static void MapDevelopmentLogins(this IEndpointRouteBuilder app)
    {
        app.MapGet("/development/logins", () => DevelopmentLogins.All.Select(login => new LoginRow(login.Role, login.Title, login.Claims)));
        app.MapPost("/development/logins/{role}", Issue);
    }

    private static Results<Ok<IssuedToken>, NotFound> Issue(string role, TokenIssuer issuer) =>
        DevelopmentLogins.All.FirstOrDefault(login => login.Role == role) is { } login ? TypedResults.Ok(new IssuedToken(issuer.Issue(login.Actor, login.Role))) : TypedResults.NotFound();

    /// <param name="Role">The role of the policy.</param>
    /// <param name="Title">What the page calls it.</param>
    /// <param name="Claims">Where its claims are; null for none.</param>
    internal sealed record LoginRow(string Role, string Title, string? Claims);

    /// <param name="Token">A JSON web token (RFC 7519).</param>
    internal sealed record IssuedToken(string Token);
}
