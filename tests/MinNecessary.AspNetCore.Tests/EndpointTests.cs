using System.Net;
using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;
using MinNecessary.Disclosures;

namespace MinNecessary.AspNetCore.Tests;

public sealed class EndpointTests
{
    [Fact]
    public async Task An_endpoint_that_returns_a_model_sends_its_view_under_the_grant()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding));

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As("claims-coder"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using JsonDocument json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(["account", "patientName", "birthDate", "diagnoses", "number"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.True(response.Headers.CacheControl!.NoStore);
        await desk.AssertShownAsync("Coding", response);
    }

    [Fact]
    public async Task The_disclosure_log_has_the_release_before_the_view_is_sent()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding));

        await desk.GetAsync("/claims/7", Desk.As("claims-coder"));

        ReleaseEntry release = Assert.Single(await LogReader.ReleasesAsync(desk));
        Assert.Equal(1, release.Count);
    }

    [Fact]
    public async Task The_grant_is_chosen_by_the_callers_role_and_the_purpose()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseFor("Billing"));

        await desk.AssertShownAsync("Billing", await desk.GetAsync("/claims/7", Desk.As("biller")));
        HttpResponseMessage lead = await desk.GetAsync("/claims/7", Desk.As("lead"));
        await desk.AssertShownAsync("BillingLead", lead);
        Assert.Contains("birthDate", await lead.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_says_what_its_endpoints_disclose_and_an_endpoint_says_otherwise()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            var api = app.MapGroup("/api").DiscloseFor("Billing");
            api.MapGet("/bills/{id}", (string id) => claim);
            api.MapGet("/codes/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding);
        });

        await desk.AssertShownAsync("Billing", await desk.GetAsync("/api/bills/7", Desk.As("biller")));
        await desk.AssertShownAsync("Coding", await desk.GetAsync("/api/codes/7", Desk.As("claims-coder")));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/api/codes/7", Desk.As("biller"))).StatusCode);
    }

    [Fact, AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
    public async Task A_raw_model_of_an_endpoint_that_says_nothing_is_refused()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            app.MapGet("/raw", () => claim);
            app.MapGet("/wrapped", () => new { Items = new object[] { claim } });
            app.MapGet("/keyed", () => new Dictionary<string, Claim> { [claim.Ssn!] = claim });
        });

        foreach (string path in new[] { "/raw", "/wrapped", "/keyed" })
        {
            HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));
            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            Assert.Equal([WebReasonCodes.RawModelRefused], (await Problem.ReadAsync(response)).Codes);
            await desk.AssertNothingShownAsync(response);
        }

        Assert.Contains(desk.Logs.Entries, entry => entry.StartsWith("Error MinNecessary.AspNetCore", StringComparison.Ordinal) && entry.Contains("Models.Claim", StringComparison.Ordinal));
    }

    [Fact, AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
    public async Task What_holds_a_model_where_it_cannot_be_shown_is_refused()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            var api = app.MapGroup("").DiscloseFor("Billing");
            api.MapGet("/wrapped", () => new { Items = new[] { claim } });
            api.MapGet("/keyed", () => new Dictionary<string, Claim> { [claim.Ssn!] = claim });
            api.MapGet("/derived", () => new Correction { Account = claim.Account, PatientName = claim.PatientName, Number = "7", Remark = claim.Ssn });
            api.MapGet("/file", () => Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(claim.Ssn)));
        });

        foreach (string path in new[] { "/wrapped", "/keyed", "/derived", "/file" })
        {
            HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));
            Assert.Equal("urn:minnecessary:problem:not-disclosable", (await Problem.ReadAsync(response)).Type);
            await desk.AssertNothingShownAsync(response);
        }
    }

    [Fact]
    public async Task A_request_that_is_executed_again_is_admitted_again()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            app.UseStatusCodePagesWithReExecute("/again");
            app.UseRouting();
            app.MapGet("/codes/{id}", (string id) => TypedResults.NotFound()).DiscloseAs(WardPolicy.Grants.Coding);
            app.MapGet("/again", () => claim).DiscloseAs(WardPolicy.Grants.Billing);
        });

        HttpResponseMessage response = await desk.GetAsync("/codes/7", Desk.As("claims-coder"));

        Assert.Equal([ReasonCodes.RoleNotHeld], (await Problem.ReadAsync(response)).Codes);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task What_is_no_model_is_sent_as_it_is()
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            var api = app.MapGroup("").DiscloseFor("Billing");
            api.MapGet("/note", () => new ClaimNote("7", "sent"));
            api.MapGet("/notes", () => Enumerable.Range(1, 2).Select(number => new ClaimNote($"{number}", "sent")));
            api.MapGet("/text", () => "sent");
            api.MapGet("/null", () => (Claim?)null);
            api.MapGet("/empty", () => Array.Empty<Claim>());
            api.MapGet("/missing", () => TypedResults.NotFound());
        });

        Assert.Equal("""{"number":"7","text":"sent"}""", await BodyAsync(desk, "/note"));
        Assert.Equal("""[{"number":"1","text":"sent"},{"number":"2","text":"sent"}]""", await BodyAsync(desk, "/notes"));
        Assert.Equal("sent", await BodyAsync(desk, "/text"));
        Assert.Equal("null", await BodyAsync(desk, "/null"));
        Assert.Equal("[]", await BodyAsync(desk, "/empty"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/missing", Desk.As("biller"))).StatusCode);
    }

    private static async Task<string> BodyAsync(Desk desk, string path)
    {
        HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
