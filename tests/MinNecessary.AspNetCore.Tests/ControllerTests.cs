using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;

namespace MinNecessary.AspNetCore.Tests;

public sealed class ControllerTests
{
    public static TheoryData<string, HttpStatusCode, string?> Actions => new()
    {
        { "model", HttpStatusCode.OK, null },
        { "action-result", HttpStatusCode.OK, null },
        { "ok", HttpStatusCode.OK, null },
        { "created", HttpStatusCode.Created, "/desk/model" },
        { "created-at", HttpStatusCode.Created, "/desk/model" },
        { "json", HttpStatusCode.OK, null },
        { "json-own", HttpStatusCode.OK, null },
        { "typed", HttpStatusCode.OK, null },
        { "list", HttpStatusCode.OK, null },
        { "stream", HttpStatusCode.OK, null },
        { "task", HttpStatusCode.OK, null },
        { "conflict", HttpStatusCode.Conflict, null },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_action_that_returns_a_model_sends_its_view(string action, HttpStatusCode status, string? location)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/desk/" + action, Desk.As("biller"));

        Assert.Equal(status, response.StatusCode);
        if (location is not null)
        {
            Assert.EndsWith(location, response.Headers.Location?.ToString(), StringComparison.Ordinal);
        }

        await desk.AssertShownAsync("Billing", response);
        Assert.NotEmpty(await LogReader.ReleasesAsync(desk));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_action_denies_whoever_has_no_role_for_it(string action, HttpStatusCode status, string? location)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync("/desk/" + action, Desk.As("claims-coder"));

        Assert.Equal([ReasonCodes.RoleNotHeld], (await Problem.ReadAsync(response)).Codes);
        Assert.True(response.Headers.Location is null, $"{status} {location}");
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task An_actions_own_purpose_takes_the_place_of_its_controllers()
    {
        await using Desk desk = await StartAsync();

        await desk.AssertShownAsync("Coding", await desk.GetAsync("/desk/coding", Desk.As("claims-coder")));
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("/desk/coding", Desk.As("biller"))).StatusCode);
    }

    [Theory]
    [InlineData("/raw/model")]
    [InlineData("/raw/wrapped")]
    [InlineData("/raw/json")]
    [InlineData("/raw/json-own")]
    [InlineData("/raw/json-own-wrapped")]
    [InlineData("/raw/keyed")]
    [InlineData("/raw/typed")]
    [InlineData("/raw/typed-own")]
    [InlineData("/raw/razor-view")]
    [InlineData("/raw/razor-partial")]
    [InlineData("/desk/wrapped")]
    [InlineData("/desk/file")]
    [InlineData("/desk/bytes")]
    public async Task A_raw_model_is_refused_whatever_an_action_wraps_it_in(string path)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("urn:minnecessary:problem:not-disclosable", (await Problem.ReadAsync(response)).Type);
        await desk.AssertNothingShownAsync(response);
    }

    [Fact]
    public async Task An_action_that_finds_nothing_says_so()
    {
        await using Desk desk = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/desk/missing", Desk.As("biller"))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await desk.GetAsync("/desk/nothing", Desk.As("biller"))).StatusCode);
    }

    [Fact]
    public async Task A_formatter_that_nothing_guards_stops_the_start()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => StartAsync(services => services.AddControllers().AddXmlSerializerFormatters()));
        Assert.Contains("XmlSerializerOutputFormatter", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Controllers_as_a_whole_may_disclose_for_a_purpose()
    {
        await using Desk desk = await Desk.StartAsync(
            (app, claim) => app.MapControllers().DiscloseFor("Billing"),
            services: services => services.AddControllers().AddApplicationPart(typeof(DeskController).Assembly));

        await desk.AssertShownAsync("Billing", await desk.GetAsync("/raw/model", Desk.As("biller")));
    }

    private static Task<Desk> StartAsync(Action<IServiceCollection>? more = null) => Desk.StartAsync(
        (app, claim) => app.MapControllers(),
        services: services =>
        {
            services.AddControllers().AddApplicationPart(typeof(DeskController).Assembly);
            more?.Invoke(services);
        });
}
