using System.Net;
using System.Net.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MinNecessary.AspNetCore.Tests.Hosts;

namespace MinNecessary.AspNetCore.Tests;

public sealed class CallerTests
{
    [Theory]
    [InlineData("Claims-Coder", "another case")]
    [InlineData("claims-coder ", "a space behind")]
    [InlineData("claims-c\u043Eder", "a Cyrillic o")]
    [InlineData("\uFF43laims-coder", "a fullwidth c")]
    [InlineData("claims\u200B-coder", "a space without width")]
    [InlineData("claims\u2010coder", "another hyphen")]
    [InlineData("claims-co\u00ADder", "a soft hyphen")]
    [InlineData("Coder", "the policy's name, where the claim's value is mapped")]
    [InlineData("", "nothing")]
    public async Task A_role_that_only_looks_like_a_mapped_one_is_no_role(string role, string what)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As(role));

        Assert.True(response.StatusCode == HttpStatusCode.Forbidden, what);
        Assert.Equal([WebReasonCodes.CallerNotMapped], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Theory]
    [InlineData("no-such-value")]
    [InlineData("Claims ")]
    [InlineData("Claims %%%")]
    [InlineData("Claims bm90IGpzb24=")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    public async Task A_token_that_is_malformed_is_not_authenticated(string token)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/claims/7", null, ("Authorization", token));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal([WebReasonCodes.NotAuthenticated], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task A_token_that_has_ended_and_no_token_are_not_authenticated()
    {
        await using Desk desk = await StartAsync();

        foreach (string? token in new[] { null, ClaimsAuthentication.Token(("sub", "u-7"), ("role", "claims-coder"), ("exp", "-1")) })
        {
            HttpResponseMessage response = await desk.GetAsync("/claims/7", token);
            Assert.Equal("urn:minnecessary:problem:not-authenticated", (await Problem.ReadAsync(response)).Type);
            await desk.AssertNothingShownAsync(response);
        }
    }

    [Fact]
    public async Task A_caller_without_a_role_is_denied_before_anything_is_looked_up()
    {
        int lookedUp = 0;
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) =>
        {
            lookedUp++;
            return claim;
        }).DiscloseAs(WardPolicy.Grants.Coding));

        HttpResponseMessage unmapped = await desk.GetAsync("/claims/7", ClaimsAuthentication.Token(("sub", "u-7")));
        HttpResponseMessage other = await desk.GetAsync("/claims/7", Desk.As("biller"));

        Assert.Equal([WebReasonCodes.CallerNotMapped], (await Problem.ReadAsync(unmapped)).Codes);
        Assert.Equal([ReasonCodes.RoleNotHeld], (await Problem.ReadAsync(other)).Codes);
        Assert.Equal(0, lookedUp);
    }

    [Fact]
    public async Task An_attempt_without_the_role_is_in_the_disclosure_log()
    {
        await using Desk desk = await StartAsync();

        await desk.GetAsync("/claims/7", Desk.As("biller"));

        var entry = Assert.Single(await LogReader.DecisionsAsync(desk));
        Assert.Equal("u-7", entry.ActorId);
        Assert.Contains(ReasonCodes.RoleNotHeld, entry.Reasons);
    }

    [Theory]
    [InlineData(WebReasonCodes.ActorClaimMissing, "role:claims-coder")]
    [InlineData(WebReasonCodes.ActorClaimMissing, "sub:", "role:claims-coder")]
    [InlineData(WebReasonCodes.ActorClaimMissing, "SUB:u-7", "role:claims-coder")]
    [InlineData(WebReasonCodes.ActorAmbiguous, "sub:u-7", "sub:u-8", "role:claims-coder")]
    [InlineData(WebReasonCodes.CallerNotMapped, "sub:u-7", "Role:claims-coder")]
    public async Task A_claim_that_is_missing_or_of_another_type_denies(string code, params string[] claims)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/claims/7", ClaimsAuthentication.Token([.. claims.Select(claim => (claim.Split(':')[0], claim.Split(':')[1]))]));

        Assert.Equal([code], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Theory]
    [InlineData(WebReasonCodes.TenantClaimMissing)]
    [InlineData(WebReasonCodes.TenantClaimMissing, "")]
    [InlineData(WebReasonCodes.TenantAmbiguous, "north", "south")]
    public async Task Where_there_are_covered_entities_a_request_is_for_one(string code, params string[] tenants)
    {
        await using Desk desk = await StartAsync(options => options.Caller.TenantClaimType = "tenant");

        HttpResponseMessage response = await desk.GetAsync(
            "/claims/7", ClaimsAuthentication.Token([("sub", "u-7"), ("role", "claims-coder"), .. tenants.Select(tenant => ("tenant", tenant))]));

        Assert.Equal([code], (await Problem.ReadAsync(response)).Codes);
    }

    [Fact]
    public async Task Two_roles_that_hold_different_grants_for_the_purpose_are_denied_unless_the_request_names_one()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseFor("Billing"));
        string both = Desk.As("biller", "lead");

        HttpResponseMessage ambiguous = await desk.GetAsync("/claims/7", both);
        Assert.Equal([WebReasonCodes.GrantAmbiguous], (await Problem.ReadAsync(ambiguous)).Codes);
        await desk.AssertNothingShownAsync(ambiguous);

        await desk.AssertShownAsync("Billing", await desk.GetAsync("/claims/7", both, ("MinNecessary-Grant", "Billing")));
        await desk.AssertShownAsync("BillingLead", await desk.GetAsync("/claims/7", both, ("MinNecessary-Grant", "BillingLead")));
    }

    [Theory]
    [InlineData("biller", "BillingLead")]
    [InlineData("biller", "Coding")]
    [InlineData("biller", "billing")]
    [InlineData("biller", "")]
    [InlineData("biller", "Billing", "Billing")]
    [InlineData("claims-coder", "Coding")]
    public async Task A_request_names_no_grant_that_the_callers_roles_do_not_hold_there(string role, params string[] grants)
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseFor("Billing"));

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As(role), [.. grants.Select(grant => ("MinNecessary-Grant", grant))]);

        Assert.Equal([WebReasonCodes.GrantNotOffered], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task Roles_by_the_policys_names_are_taken_where_the_application_says_so()
    {
        await using Desk desk = await StartAsync(options => options.Caller.MapRolesByName());

        await desk.AssertShownAsync("Coding", await desk.GetAsync("/claims/7", Desk.As("Coder")));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/claims/7", Desk.As("coder"))).StatusCode);
    }

    [Fact]
    public async Task A_role_that_no_policy_has_stops_the_start()
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(options => options.Caller.MapRole("x", "Codre")));
        Assert.Contains("'Codre'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_of_the_applications_own_says_who_asks()
    {
        await using Desk desk = await Desk.StartAsync(
            (app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding),
            services: services => services.AddSingleton<ICallerSource, NightShift>());

        await desk.AssertShownAsync("Coding", await desk.GetAsync("/claims/7"));
    }

    private static Task<Desk> StartAsync(Action<WebDisclosureOptions>? options = null) =>
        Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding), options);

    private sealed class NightShift : ICallerSource
    {
        public ValueTask<CallerResult> FindAsync(Microsoft.AspNetCore.Http.HttpContext context, CancellationToken cancellationToken) =>
            ValueTask.FromResult(CallerResult.Of(new Caller("night", "Coder")));
    }
}
