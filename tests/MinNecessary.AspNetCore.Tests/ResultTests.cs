using System.Net;
using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

public sealed class ResultTests
{
    private static readonly JsonSerializerOptions Own = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static TheoryData<string, HttpStatusCode, string?> Results => new()
    {
        { "/ok", HttpStatusCode.OK, null },
        { "/ok-untyped", HttpStatusCode.OK, null },
        { "/created", HttpStatusCode.Created, "/claims/7" },
        { "/created-at", HttpStatusCode.Created, "/claims/7" },
        { "/accepted", HttpStatusCode.Accepted, "/claims/7" },
        { "/accepted-at", HttpStatusCode.Accepted, "/claims/7" },
        { "/json", HttpStatusCode.MultiStatus, null },
        { "/conflict", HttpStatusCode.Conflict, null },
        { "/not-found", HttpStatusCode.NotFound, null },
        { "/bad", HttpStatusCode.BadRequest, null },
        { "/unprocessable", HttpStatusCode.UnprocessableEntity, null },
        { "/broken", HttpStatusCode.InternalServerError, null },
        { "/one-of", HttpStatusCode.OK, null },
        { "/task", HttpStatusCode.OK, null },
        { "/value-task", HttpStatusCode.OK, null },
        { "/object", HttpStatusCode.OK, null },
        { "/list", HttpStatusCode.OK, null },
        { "/lazy", HttpStatusCode.OK, null },
        { "/array-of-objects", HttpStatusCode.OK, null },
        { "/ok-list", HttpStatusCode.OK, null },
        { "/stream", HttpStatusCode.OK, null },
        { "/ok-stream", HttpStatusCode.OK, null },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public async Task A_result_that_holds_a_model_sends_its_view_with_the_status_and_location_that_it_had(string path, HttpStatusCode status, string? location)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        if (location is not null)
        {
            Assert.EndsWith(location, response.Headers.Location?.ToString(), StringComparison.Ordinal);
        }

        await desk.AssertShownAsync("Billing", response);
        Assert.NotEmpty(await LogReader.ReleasesAsync(desk));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public async Task A_result_that_holds_a_model_is_denied_whole(string path, HttpStatusCode status, string? location)
    {
        await using Desk desk = await StartAsync(isAssigned: false);

        HttpResponseMessage response = await desk.GetAsync("/codes" + path, Desk.As("claims-coder"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal([ReasonCodes.WorkNotAssigned], (await Problem.ReadAsync(response)).Codes);
        Assert.True(response.Headers.Location is null, $"{status} {location}");
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task Options_that_a_result_brings_itself_hold_and_are_guarded()
    {
        await using Desk desk = await StartAsync();

        string body = await (await desk.GetAsync("/json-own", Desk.As("biller"))).Content.ReadAsStringAsync();

        Assert.Contains("\"patient_name\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("ssn", body, StringComparison.Ordinal);
    }

    private static Task<Desk> StartAsync(bool isAssigned = true) => Desk.StartAsync(
        (app, claim) =>
        {
            app.MapGet("/claims/{id}", (string id) => claim).DiscloseFor("Billing").WithName("claim");
            Map(app.MapGroup("").DiscloseFor("Billing"), claim);
            Map(app.MapGroup("/codes").DiscloseFor("Coding"), claim);
        },
        facts: stated => stated.Change((request, facts) => facts with { AssignedWork = isAssigned }));

    private static void Map(Microsoft.AspNetCore.Routing.RouteGroupBuilder api, Claim claim)
    {
        api.MapGet("/ok", () => TypedResults.Ok(claim));
        api.MapGet("/ok-untyped", () => Microsoft.AspNetCore.Http.Results.Ok(claim));
        api.MapGet("/created", () => TypedResults.Created("/claims/7", claim));
        api.MapGet("/created-at", () => TypedResults.CreatedAtRoute(claim, "claim", new { id = 7 }));
        api.MapGet("/accepted", () => TypedResults.Accepted("/claims/7", claim));
        api.MapGet("/accepted-at", () => TypedResults.AcceptedAtRoute(claim, "claim", new { id = 7 }));
        api.MapGet("/json", () => TypedResults.Json(claim, statusCode: 207));
        api.MapGet("/json-own", () => TypedResults.Json(claim, Own));
        api.MapGet("/conflict", () => TypedResults.Conflict(claim));
        api.MapGet("/not-found", () => TypedResults.NotFound(claim));
        api.MapGet("/bad", () => TypedResults.BadRequest(claim));
        api.MapGet("/unprocessable", () => TypedResults.UnprocessableEntity(claim));
        api.MapGet("/broken", () => TypedResults.InternalServerError(claim));
        api.MapGet("/one-of", Results<Ok<Claim>, NotFound> () => TypedResults.Ok(claim));
        api.MapGet("/task", () => Task.FromResult(claim));
        api.MapGet("/value-task", () => ValueTask.FromResult(TypedResults.Ok(claim)));
        api.MapGet("/object", () => (object)claim);
        api.MapGet("/list", () => new List<Claim> { claim, claim });
        api.MapGet("/lazy", () => Enumerable.Repeat(claim, 2));
        api.MapGet("/array-of-objects", () => new object?[] { claim, null });
        api.MapGet("/ok-list", () => TypedResults.Ok<IReadOnlyList<Claim>>([claim]));
        api.MapGet("/stream", () => StreamAsync(claim));
        api.MapGet("/ok-stream", () => TypedResults.Ok(StreamAsync(claim)));
    }

    private static async IAsyncEnumerable<Claim> StreamAsync(Claim claim)
    {
        await Task.Yield();
        yield return claim;
    }
}
