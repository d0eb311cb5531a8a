using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

public sealed class InboundTests
{
    private const string Secret = "Testina-Sample-951-12-2433";

    public static TheoryData<string, string> Hostile => new()
    {
        { "a value of another type", $$"""{"account":"A-1","patientName":"{{Secret}}","birthDate":"{{Secret}}","number":"7"}""" },
        { "a number that is none", $$"""{"account":"A-1","patientName":"x","total":"{{Secret}}","number":"7"}""" },
        { "half of it", $$"""{"account":"{{Secret}}","patientName":""" },
        { "no JSON", Secret },
        { "an array", $$"""["{{Secret}}"]""" },
        { "a member that is missing", $$"""{"account":"{{Secret}}"}""" },
        { "depth", new string('[', 200) + '"' + Secret + '"' + new string(']', 200) },
        { "a key", "{\"" + Secret + "\":{\"" + Secret + "\":}}" },
        { "bytes that are no text", "{\"account\":\"\uD800" + Secret },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_body_that_cannot_be_read_is_a_problem_that_repeats_nothing_of_it(string what, string body)
    {
        await using Desk desk = await StartAsync();

        foreach (string path in new[] { "/claims", "/notes", "/inbound/claim", "/inbound/note" })
        {
            HttpResponseMessage response = await desk.SendAsync(HttpMethod.Post, path, Desk.As("biller"), new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { { "Content-Type", "application/json" } } });

            string sent = $"{response}{await response.Content.ReadAsStringAsync()}";
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{path}, {what}: {response.StatusCode}");
            Assert.Equal([WebReasonCodes.RequestNotReadable], (await Problem.ReadAsync(response)).Codes);
            Assert.DoesNotContain(Secret, sent, StringComparison.Ordinal);
            Assert.All(desk.Logs.Entries, entry => Assert.DoesNotContain(Secret, entry, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/by-number/Testina-Sample-951-12-2433")]
    [InlineData("/by-number/1?day=Testina-Sample-951-12-2433")]
    [InlineData("/inbound/by-number/Testina-Sample-951-12-2433")]
    [InlineData("/inbound/by-number/1?day=Testina-Sample-951-12-2433")]
    public async Task An_address_that_cannot_be_read_is_a_problem_that_repeats_nothing_of_it(string path)
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.GetAsync(path, Desk.As("biller"));

        Assert.Equal([WebReasonCodes.RequestNotReadable], (await Problem.ReadAsync(response)).Codes);
        Assert.DoesNotContain(Secret, $"{response.Headers}{await response.Content.ReadAsStringAsync()}", StringComparison.Ordinal);
        // The framework logs addresses itself, and as a scope of every line: of ours the message alone is looked at.
        string[] ours = [.. desk.Logs.Entries.Where(entry => entry.Contains(" MinNecessary.AspNetCore.ProblemMiddleware:", StringComparison.Ordinal)).Select(entry => entry.Split(" {")[0])];
        Assert.All(ours, entry => Assert.DoesNotContain(Secret, entry, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_a_problem()
    {
        await using Desk desk = await StartAsync();

        foreach (string path in new[] { "/claims", "/inbound/claim" })
        {
            HttpResponseMessage response = await desk.SendAsync(HttpMethod.Post, path, Desk.As("biller"), JsonContent.Create(new { account = Secret + new string('x', 100_000) }));

            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
            Assert.Equal([WebReasonCodes.RequestNotReadable], (await Problem.ReadAsync(response)).Codes);
            Assert.All(desk.Logs.Entries, entry => Assert.DoesNotContain(Secret, entry, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("/claims")]
    [InlineData("/inbound/claim")]
    [AllowRaw("What comes in is a raw model; the person is invented")]
    public async Task A_model_may_come_in_and_goes_out_as_its_view(string path)
    {
        await using Desk desk = await StartAsync();
        string body = JsonSerializer.Serialize(desk.Canaried.Value, JsonSerializerOptions.Web);

        HttpResponseMessage response = await desk.SendAsync(HttpMethod.Post, path, Desk.As("biller"), new StringContent(body, Encoding.UTF8, "application/json"));

        await desk.AssertShownAsync("Billing", response);
    }

    [Fact]
    public async Task A_body_of_another_type_is_a_problem()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.SendAsync(HttpMethod.Post, "/claims", Desk.As("biller"), new StringContent(Secret, Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal([WebReasonCodes.RequestNotReadable], (await Problem.ReadAsync(response)).Codes);
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_reached_without_a_role()
    {
        await using Desk desk = await StartAsync();

        HttpResponseMessage response = await desk.SendAsync(HttpMethod.Post, "/inbound/claim", Desk.As("claims-coder"), new StringContent("{", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static Task<Desk> StartAsync() => Desk.StartAsync(
        (app, _) =>
        {
            app.MapControllers();
            var api = app.MapGroup("").DiscloseFor("Billing");
            api.MapPost("/claims", ([FromBody] Claim claim) => claim);
            api.MapPost("/notes", (Dictionary<string, ClaimNote> notes) => notes.Count);
            api.MapGet("/by-number/{number}", (int number, DateOnly? day) => $"{number}");
        },
        services: services =>
        {
            services.AddControllers().AddApplicationPart(typeof(InboundController).Assembly);
            services.Configure<KestrelServerOptions>(options => options.Limits.MaxRequestBodySize = 50_000);
        });
}
