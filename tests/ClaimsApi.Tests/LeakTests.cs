using System.Net;
using ClaimsApi.Logins;
using ClaimsApi.Models;
using MinNecessary;
using MinNecessary.Policy;
using MinNecessary.Testing;

namespace ClaimsApi.Tests;

/// <summary>Every role at every endpoint: no canary comes out that the grant withholds, in the body, headers, logs, SQL, traces or metrics.</summary>
[Collection("telemetry is the process's")]
public sealed class LeakTests
{
    private static readonly CanariedModel<Claim> Canaried = new Canaries(seed: 4711).Set<Claim>(nameof(Claim.Number), 7).Fill<Claim>();

    private static readonly (string Path, Grant Grant)[] Purposes =
    [
        ("registration", BillingPolicy.Grants.Registration),
        ("coding", BillingPolicy.Grants.Coding),
        ("payment-posting", BillingPolicy.Grants.PaymentPosting),
        ("denials", BillingPolicy.Grants.DenialManagement),
        ("collections", BillingPolicy.Grants.Collections),
    ];

    private static readonly string[] Offices = ["/api/decisions", "/api/cases", "/reports/week", "/reports/matrix", "/development/logins", "/", "/app.js", "/nowhere", "/api/coding/claims/999", "/api/coding/claims/x"];

    public static TheoryData<string> Roles() => [.. DevelopmentLogins.All.Select(login => login.Role)];

    [Fact]
    public void Every_member_carries_a_canary() => Assert.Empty(Canaried.NotCarried);

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_role_gets_more_than_its_grant_anywhere(string role)
    {
        await using Service service = await Service.StartAsync(Canaried.Value);
        string token = service.TokenOf(role);
        var beside = new ObservedOutput();
        using (new TelemetryCollector(beside))
        {
            foreach ((string path, Grant grant) in Purposes)
            {
                foreach (string endpoint in Endpoints(path))
                {
                    await AssertShowsNoMoreAsync(service, token, endpoint, grant.Definition.Role == role ? grant.Definition : null);
                }
            }

            foreach (string endpoint in Offices)
            {
                using HttpResponseMessage response = await service.GetAsync(endpoint, token);
                await AssertNothingAsync(response, endpoint);
            }
        }

        Assert.True(beside.CountOf("activity") > 10 && beside.CountOf("measurement") > 10, "There was no telemetry to look through.");

        // The database's text is among the logs, at every level.
        string logged = string.Join('\n', service.Logs.Entries);
        Assert.Contains("SELECT", logged, StringComparison.Ordinal);
        beside.Add("logs", logged);
        OverDisclosure.AssertNone(Nothing, Canaried.Canaries, beside);
    }

    [Fact]
    public async Task What_registration_enters_is_in_no_log_and_comes_back_as_its_view()
    {
        await using Service service = await Service.StartAsync(Canaried.Value);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/registration/claims")
        {
            Content = new StringContent("""{"account":"ACCT-CANARY-1","patientName":"Canarina Entered","birthDate":"1921-03-04","payer":"Canary Plan","serviceDate":"2026-11-20"}""", null, "application/json"),
        };
        using HttpResponseMessage response = await service.SendAsync(request, service.TokenOf("RegistrationClerk"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Contains("Canarina Entered", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        string logged = string.Join('\n', service.Logs.Entries);
        Assert.DoesNotContain("Canarina", logged, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ACCT-CANARY-1", logged, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("1921", logged, StringComparison.Ordinal);
    }

    // A grant that discloses nothing: what stands beside the answers is for nobody.
    private static GrantDefinition Nothing { get; } = PolicyDocument.Parse(
        """
        {
          "name": "Nothing", "version": "1", "effective": "2026-01-01", "owner": "Privacy Officer", "review": { "every": "P1Y", "last": "2026-01-01" },
          "purposes": { "Nothing": { "basis": "Payment" } }, "roles": { "Nobody": { "description": "Nobody" } }, "recipients": {},
          "grants": { "Nothing": { "activity": "Use", "role": "Nobody", "purpose": "Nothing", "disclose": [], "why": "Nothing is shown." } }
        }
        """).Grants[0];

    private static IEnumerable<string> Endpoints(string path) =>
        [$"/api/{path}/claims", $"/api/{path}/claims/stream", $"/api/{path}/claims/7", .. path == "coding" ? ["/api/coding/worklist"] : Array.Empty<string>()];

    private static async Task AssertShowsNoMoreAsync(Service service, string token, string endpoint, GrantDefinition? grant)
    {
        using HttpResponseMessage response = await service.GetAsync(endpoint, token);
        if (grant is null)
        {
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            await AssertNothingAsync(response, endpoint);
            return;
        }

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var output = new ObservedOutput();
        await output.AddAsync(endpoint, response);
        OverDisclosure.AssertNone(grant, Canaried.Canaries, output);
        Assert.NotEmpty(new CanaryScanner(Canaried.Canaries).Scan(await response.Content.ReadAsStringAsync()));
    }

    private static async Task AssertNothingAsync(HttpResponseMessage response, string endpoint)
    {
        var output = new ObservedOutput();
        await output.AddAsync(endpoint, response);
        OverDisclosure.AssertNone(Nothing, Canaried.Canaries, output);
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
    }
}
