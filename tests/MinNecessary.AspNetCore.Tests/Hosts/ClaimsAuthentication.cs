using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MinNecessary.AspNetCore.Tests.Hosts;

/// <summary>Takes the claims from the request, as a token would bring them: <c>Authorization: Claims</c> and their JSON in base64. What is not of that form, and a token that has ended, is not authenticated.</summary>
internal sealed class ClaimsAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Scheme_ = "Claims";

    public static string Token(params (string Type, string Value)[] claims) =>
        Scheme_ + " " + Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(claims.Select(claim => new[] { claim.Type, claim.Value })));

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? header = Request.Headers.Authorization;
        if (header is null || !header.StartsWith(Scheme_ + " ", StringComparison.Ordinal))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        try
        {
            string[][] claims = JsonSerializer.Deserialize<string[][]>(Encoding.UTF8.GetString(Convert.FromBase64String(header[(Scheme_.Length + 1)..])))!;
            bool hasEnded = claims.Any(claim => claim[0] == "exp" && long.Parse(claim[1], System.Globalization.CultureInfo.InvariantCulture) < 0);
            var identity = new ClaimsIdentity(claims.Select(claim => new Claim(claim[0], claim[1])), Scheme.Name);
            return Task.FromResult(hasEnded ? AuthenticateResult.Fail("ended") : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
        }
        catch (Exception exception) when (exception is FormatException or JsonException or IndexOutOfRangeException)
        {
            return Task.FromResult(AuthenticateResult.Fail("malformed"));
        }
    }
}
