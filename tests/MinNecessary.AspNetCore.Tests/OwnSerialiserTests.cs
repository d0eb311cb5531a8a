using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

/// <summary>A result that brings its own way to be written does not get round the guard, however deep the model is in it.</summary>
[AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
public sealed class OwnSerialiserTests
{
    private static readonly JsonSerializerOptions Own = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    [Theory]
    [InlineData("/options")]
    [InlineData("/contract")]
    [InlineData("/one-of")]
    public async Task A_result_with_options_of_its_own_shows_no_model_within_another_type(string path)
    {
        await using Desk desk = await Desk.StartAsync((app, claim) =>
        {
            var api = app.MapGroup("").DiscloseFor("Billing");
            api.MapGet("/options", () => Results.Json(new Wrapper(claim), Own));
            api.MapGet("/contract", () => Results.Json(new Wrapper(claim), (JsonTypeInfo<Wrapper>)Own.GetTypeInfo(typeof(Wrapper))));
            api.MapGet("/one-of", Microsoft.AspNetCore.Http.HttpResults.Results<Microsoft.AspNetCore.Http.HttpResults.JsonHttpResult<Wrapper>, Microsoft.AspNetCore.Http.HttpResults.NotFound> () => TypedResults.Json(new Wrapper(claim), Own));
        });

        await AssertRefusedAsync(desk, await desk.GetAsync(path, Desk.As("biller")));
    }

    [Theory]
    [InlineData("raw/formatted")]
    [InlineData("raw/formatted-disclosing")]
    public async Task An_action_with_a_formatter_of_its_own_shows_no_model_within_another_type(string path)
    {
        await using Desk desk = await Desk.StartAsync(
            (app, _) => app.MapControllers(), services: services => services.AddControllers().AddApplicationPart(typeof(RawController).Assembly));

        await AssertRefusedAsync(desk, await desk.GetAsync("/" + path, Desk.As("biller")));
    }

    [Fact]
    public async Task A_JSON_formatter_with_options_of_its_own_stops_the_start()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Desk.StartAsync(
            (app, _) => app.MapControllers(),
            services: services => services.AddControllers(options => options.OutputFormatters.Insert(0, new SystemTextJsonOutputFormatter(Own))).AddApplicationPart(typeof(RawController).Assembly)));
        Assert.Contains(nameof(SystemTextJsonOutputFormatter), exception.Message, StringComparison.Ordinal);
    }

    private static async Task AssertRefusedAsync(Desk desk, HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("urn:minnecessary:problem:not-disclosable", (await Problem.ReadAsync(response)).Type);
        await desk.AssertNothingShownAsync(response);
    }

    /// <summary>What stands around a model.</summary>
    internal sealed record Wrapper(Claim Item);
}
