using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.Operations;

namespace MinNecessary.AspNetCore.Tests;

public sealed class ReviewTests
{
    [Fact]
    public async Task What_is_not_routine_needs_a_review_and_the_problem_says_whom_to_ask()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/court/7", Desk.As("biller"));

        Problem problem = await Problem.ReadAsync(response);
        Assert.Equal((403, "urn:minnecessary:problem:needs-review"), (problem.Status, problem.Type));
        Assert.Equal([ReasonCodes.ReviewRequired], problem.Codes);
        Assert.Contains("extension 7", problem.Text, StringComparison.Ordinal);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task A_reviewer_finds_the_case_answers_and_the_request_is_shown()
    {
        await using Desk desk = await StartAsync();
        await desk.GetAsync("/court/7", Desk.As("biller"));
        await desk.Services.GetRequiredService<DecisionCases>().FlushAsync();

        HttpResponseMessage listed = await desk.GetAsync("/reviews/cases", Officer);
        using JsonDocument cases = JsonDocument.Parse(await listed.Content.ReadAsStringAsync());
        string id = Assert.Single(cases.RootElement.EnumerateArray()).GetProperty("id").GetString()!;
        await desk.AssertNothingShownAsync(listed);

        HttpResponseMessage answered = await AnswerAsync(desk, Officer, isApproved: true);
        Assert.Equal(HttpStatusCode.Created, answered.StatusCode);
        await desk.AssertNothingShownAsync(answered);
        await desk.AssertShownAsync("Litigation", await desk.GetAsync("/court/7", Desk.As("biller")));

        Assert.Equal([WebReasonCodes.ReviewNotPossible], (await Problem.ReadAsync(await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/close", Officer))).Codes);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/take", Officer)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/evidence", Officer, JsonContent.Create(new { name = "Decision", where = "rev-1" }))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/root-cause", Officer, JsonContent.Create(new { name = "Court order" }))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/close", Officer)).StatusCode);
        Assert.Equal("[]", await (await desk.GetAsync("/reviews/cases", Officer)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_refusal_denies_and_an_approval_that_is_taken_back_does()
    {
        await using Desk desk = await StartAsync();

        await AnswerAsync(desk, Officer, isApproved: false);
        Assert.Equal([ReasonCodes.ReviewRefused], (await Problem.ReadAsync(await desk.GetAsync("/court/7", Desk.As("biller")))).Codes);

        await AnswerAsync(desk, Officer, isApproved: true, id: "rev-2");
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("/court/7", Desk.As("biller"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, "/reviews/approvals/rev-2/revoke", Officer, JsonContent.Create(new { name = "The order was lifted." }))).StatusCode);
        Assert.Equal([ReasonCodes.ReviewRefused], (await Problem.ReadAsync(await desk.GetAsync("/court/7", Desk.As("biller")))).Codes);
    }

    [Fact]
    public async Task Whoever_is_no_reviewer_sees_and_answers_nothing()
    {
        await using Desk desk = await StartAsync();
        await desk.GetAsync("/court/7", Desk.As("biller"));
        await desk.Services.GetRequiredService<DecisionCases>().FlushAsync();

        // The application's policy lets them in, and the privacy policy gives them nothing.
        Assert.Equal("[]", await (await desk.GetAsync("/reviews/cases", Desk.As("biller"))).Content.ReadAsStringAsync());
        Assert.Equal([ReasonCodes.RoleNotHeld], (await Problem.ReadAsync(await AnswerAsync(desk, Desk.As("biller"), isApproved: true))).Codes);
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.GetAsync("/reviews/cases")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/reviews/cases", ClaimsAuthentication.Token(("sub", "u-7"), ("role", "officer"), ("outside", "yes")))).StatusCode);
    }

    [Fact]
    public async Task What_makes_no_sense_as_an_answer_is_a_problem_that_repeats_nothing()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await AnswerAsync(desk, Officer, isApproved: true, recipient: "Testina Sample");

        Problem problem = await Problem.ReadAsync(response);
        Assert.Equal([WebReasonCodes.ReviewNotPossible], problem.Codes);
        Assert.DoesNotContain("Testina", problem.Text, StringComparison.Ordinal);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task An_emergency_is_reviewed_by_somebody_else()
    {
        await using Desk desk = await StartAsync();
        await desk.GetAsync("/care/7", ClaimsAuthentication.Token(("sub", "u-7"), ("role", "biller"), ("role", "officer")), ("MinNecessary-Emergency-Reason", "She fell in the hall"));

        HttpResponseMessage listed = await desk.GetAsync("/reviews/emergencies", Officer);
        string text = await listed.Content.ReadAsStringAsync();
        Assert.DoesNotContain("hall", text, StringComparison.Ordinal);
        await desk.AssertNothingShownAsync(listed);
        using JsonDocument json = JsonDocument.Parse(text);
        string id = Assert.Single(json.RootElement.EnumerateArray()).GetProperty("id").GetString()!;
        string path = $"/reviews/emergencies/{id}";
        object finding = new { wasJustified = true, finding = "The patient was in the hall." };

        string own = ClaimsAuthentication.Token(("sub", "U-7 "), ("role", "officer"));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(path, own)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.SendAsync(HttpMethod.Post, path + "/review", own, JsonContent.Create(finding))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(path, Desk.As("lead"))).StatusCode);

        Assert.Contains("She fell in the hall", await (await desk.GetAsync(path, Officer)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await desk.SendAsync(HttpMethod.Post, path + "/review", Officer, JsonContent.Create(finding))).StatusCode);
        Assert.Equal("[]", await (await desk.GetAsync("/reviews/emergencies", Officer)).Content.ReadAsStringAsync());
        Assert.All(desk.Logs.Entries, entry => Assert.DoesNotContain("hall", entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reviewer_of_another_covered_entity_finds_and_answers_nothing_of_this_one()
    {
        await using Desk desk = await StartAsync(tenants: true);
        foreach (string tenant in new[] { "north", "south" })
        {
            desk.Services.GetRequiredService<IPolicyRegistry>().Load(WardPolicy.Document, tenant);
        }

        await desk.GetAsync("/court/7", Of("north", "u-7", "biller"));
        await desk.GetAsync("/care/7", Of("north", "u-7", "biller"), ("MinNecessary-Emergency-Reason", "She fell in the hall"));
        await desk.Services.GetRequiredService<DecisionCases>().FlushAsync();
        (string north, string south) = (Of("north", "u-9", "officer"), Of("south", "u-8", "officer"));

        using JsonDocument cases = JsonDocument.Parse(await (await desk.GetAsync("/reviews/cases", north)).Content.ReadAsStringAsync());
        using JsonDocument emergencies = JsonDocument.Parse(await (await desk.GetAsync("/reviews/emergencies", north)).Content.ReadAsStringAsync());
        string[] ids = [.. cases.RootElement.EnumerateArray().Select(each => each.GetProperty("id").GetString()!)];
        string emergency = Assert.Single(emergencies.RootElement.EnumerateArray()).GetProperty("id").GetString()!;
        Assert.NotEmpty(ids);

        Assert.Equal("[]", await (await desk.GetAsync("/reviews/cases", south)).Content.ReadAsStringAsync());
        Assert.Equal("[]", await (await desk.GetAsync("/reviews/emergencies", south)).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/reviews/emergencies/" + emergency, south)).StatusCode);
        foreach (string id in ids)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync(HttpMethod.Post, $"/reviews/cases/{id}/take", south)).StatusCode);
        }

        // What the other one approves is approved there, and nowhere else.
        Assert.Equal(HttpStatusCode.Created, (await AnswerAsync(desk, south, isApproved: true)).StatusCode);
        Assert.Equal([ReasonCodes.ReviewRequired], (await Problem.ReadAsync(await desk.GetAsync("/court/7", Of("north", "u-7", "biller")))).Codes);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync(HttpMethod.Post, "/reviews/approvals/rev-1/revoke", north, JsonContent.Create(new { name = "Not ours." }))).StatusCode);
    }

    private static string Of(string tenant, string actor, string role) => ClaimsAuthentication.Token(("sub", actor), ("role", role), ("tenant", tenant));

    private static string Officer => ClaimsAuthentication.Token(("sub", "u-9"), ("role", "officer"));

    private static Task<HttpResponseMessage> AnswerAsync(Desk desk, string token, bool isApproved, string id = "rev-1", string recipient = "Court") => desk.SendAsync(
        HttpMethod.Post,
        "/reviews/approvals",
        token,
        JsonContent.Create(new { id, recipient, purpose = "Litigation", subject = desk.Canaried.Subject, isApproved, rationale = "The order names the visits of March.", categories = new[] { "AccountNumber", "Name" } }));

    private static Task<Desk> StartAsync(bool tenants = false) => Desk.StartAsync(
        (app, claim) =>
        {
            app.MapGet("/court/{id}", (string id) => claim).DiscloseFor("Litigation", "Court");
            app.MapGet("/care/{id}", (string id) => claim).DiscloseFor("Care");
            app.MapMinNecessaryReviews("/reviews", "reviewers");
        },
        options =>
        {
            options.Emergency.IsEnabled = true;
            options.Caller.TenantClaimType = tenants ? "tenant" : null;
            options.ReviewContact = "Privacy officer, extension 7";
        },
        stated => stated.Change((request, facts) => facts with { Approval = null }),
        services => services.AddAuthorizationBuilder().AddPolicy("reviewers", policy => policy.RequireAuthenticatedUser().RequireAssertion(context => !context.User.HasClaim("outside", "yes"))),
        builder => builder.AddMinNecessaryOperations().AddApprovalFacts());
}
