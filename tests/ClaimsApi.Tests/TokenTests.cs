using System.Net;
using System.Text;
using System.Text.Json;
using ClaimsApi.Logins;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ClaimsApi.Tests;

/// <summary>Tokens that are not what they should be are denied with a clear problem, and nothing of them is logged.</summary>
[Collection("telemetry is the process's")]
public sealed class TokenTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly Service _service = shared.Service;

    [Theory]
    [InlineData("")]
    [InlineData("not-a-token")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1LTEwMDIiLCJyb2xlIjoiQ29kZXIifQ.")]
    public Task A_malformed_token_is_denied(string token) => AssertDeniedAsync(token, HttpStatusCode.Unauthorized);

    [Fact]
    public Task No_token_is_denied() => AssertDeniedAsync(null, HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_very_long_token_is_denied() => AssertDeniedAsync(new string('a', 20_000), HttpStatusCode.Unauthorized);

    [Fact]
    public Task An_expired_token_is_denied() => AssertDeniedAsync(_service.Tokens.Issue(DateTimeOffset.UtcNow.AddSeconds(-1), "u-1002", "Coder"), HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_of_another_key_is_denied() => AssertDeniedAsync(new TokenIssuer(TimeProvider.System).Issue("u-1002", "Coder"), HttpStatusCode.Unauthorized);

    [Fact]
    public Task A_token_for_another_audience_is_denied() => AssertDeniedAsync(
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = TokenIssuer.Issuer, Audience = "another-api", Expires = DateTime.UtcNow.AddMinutes(5), Claims = new Dictionary<string, object> { ["sub"] = "u-1002", ["role"] = "Coder" },
            SigningCredentials = new SigningCredentials(_service.Tokens.Key, SecurityAlgorithms.HmacSha256),
        }),
        HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_token_whose_role_was_changed_is_denied()
    {
        string[] parts = _service.TokenOf("Coder").Split('.');
        string payload = Base64UrlEncoder.Decode(parts[1]).Replace("Coder", "RegistrationClerk", StringComparison.Ordinal);
        await AssertDeniedAsync($"{parts[0]}.{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(payload))}.{parts[2]}", HttpStatusCode.Unauthorized);
    }

    /// <summary>Case, a Cyrillic С and о, full width, a zero-width space, a combining dot, a soft hyphen, blanks, a NUL, and what is not a role at all.</summary>
    [Theory]
    [InlineData("coder")]
    [InlineData("CODER")]
    [InlineData("\u0421oder")]
    [InlineData("C\u043Eder")]
    [InlineData("\uFF23oder")]
    [InlineData("Coder\u200B")]
    [InlineData("Coder\u0307")]
    [InlineData("Co\u00ADder")]
    [InlineData(" Coder")]
    [InlineData("Coder ")]
    [InlineData("Coder\0")]
    [InlineData("Coder,RegistrationClerk")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("admin")]
    public Task A_role_that_only_looks_like_one_is_denied(string role) => AssertDeniedAsync(_service.Tokens.Issue("u-1002", role), HttpStatusCode.Forbidden, "CallerNotMapped");

    [Fact]
    public Task No_role_is_denied() => AssertDeniedAsync(_service.Tokens.Issue("u-1002"), HttpStatusCode.Forbidden, "CallerNotMapped");

    [Fact]
    public Task Two_roles_are_denied() => AssertDeniedAsync(_service.Tokens.Issue("u-1002", "Coder", "RegistrationClerk"), HttpStatusCode.Forbidden, "RoleAmbiguous");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public Task Nobody_is_denied(string actor) => AssertDeniedAsync(_service.Tokens.Issue(actor, "Coder"), HttpStatusCode.Forbidden, "ActorClaimMissing");

    /// <summary>Who is signed in by the right token but has not been trained for the role.</summary>
    [Fact]
    public Task A_role_that_the_person_was_not_trained_for_is_denied() => AssertDeniedAsync(_service.Tokens.Issue("u-1001", "Coder"), HttpStatusCode.Forbidden);

    [Fact]
    public async Task The_right_token_is_not_denied()
    {
        using HttpResponseMessage response = await _service.GetAsync("/api/coding/claims", _service.TokenOf("Coder"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/decisions")]
    [InlineData("/api/cases")]
    [InlineData("/reports/week")]
    [InlineData("/reports/matrix")]
    public async Task What_is_the_privacy_officers_is_nobody_elses(string path)
    {
        foreach (Login login in DevelopmentLogins.All)
        {
            using HttpResponseMessage response = await _service.GetAsync(path, _service.TokenOf(login.Role));
            Assert.Equal(login.Role == DevelopmentLogins.PrivacyOfficer ? HttpStatusCode.OK : HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    private async Task AssertDeniedAsync(string? token, HttpStatusCode status, string? code = null)
    {
        foreach (string path in new[] { "/api/coding/claims", "/api/coding/claims/stream", "/api/coding/claims/3" })
        {
            using HttpResponseMessage response = await _service.GetAsync(path, token);
            string body = await response.Content.ReadAsStringAsync();
            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            using JsonDocument problem = JsonDocument.Parse(body);
            Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
            Assert.False(string.IsNullOrEmpty(problem.RootElement.GetProperty("title").GetString()));
            if (code is not null)
            {
                Assert.Equal(code, problem.RootElement.GetProperty("reasons")[0].GetProperty("code").GetString());
            }
        }

        string logged = string.Join('\n', _service.Logs.Entries);
        Assert.DoesNotContain("ACCT-", logged, StringComparison.Ordinal);
        if (token is { Length: > 8 })
        {
            Assert.DoesNotContain(token, logged, StringComparison.Ordinal);
        }
    }
}
