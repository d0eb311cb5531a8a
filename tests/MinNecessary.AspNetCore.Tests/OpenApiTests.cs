using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

public sealed class OpenApiTests
{
    [Theory]
    [InlineData("/coding")]
    [InlineData("/coding-ok")]
    [InlineData("/desk/coding")]
    public async Task An_endpoint_under_a_grant_is_described_by_its_view(string path)
    {
        await using Desk desk = await StartAsync();
        using JsonDocument document = await DocumentAsync(desk);

        string schema = Resolved(document, Content(document, path)).GetRawText();

        Assert.Contains("patientName", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("ssn", schema, StringComparison.Ordinal);
        Assert.Contains("ClaimForCoding for role Coder (grant Coding)", Description(document, path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_for_a_purpose_is_described_by_each_roles_view()
    {
        await using Desk desk = await StartAsync();
        using JsonDocument document = await DocumentAsync(desk);

        Assert.Equal(2, Content(document, "/billing").GetProperty("oneOf").GetArrayLength());
        Assert.Equal("ClaimForBilling for role Biller (grant Billing); ClaimForBillingLead for role Lead (grant BillingLead).", Description(document, "/billing"));
    }

    [Theory]
    [InlineData("/list")]
    [InlineData("/stream")]
    public async Task A_list_is_described_by_its_views(string path)
    {
        await using Desk desk = await StartAsync();
        using JsonDocument document = await DocumentAsync(desk);

        JsonElement schema = Content(document, path);

        Assert.Equal("array", schema.GetProperty("type").GetString());
        Assert.Contains("patientName", Resolved(document, schema.GetProperty("items")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Denials_are_described_and_no_raw_model_is()
    {
        await using Desk desk = await StartAsync();
        using JsonDocument document = await DocumentAsync(desk);

        JsonElement responses = document.RootElement.GetProperty("paths").GetProperty("/coding").GetProperty("get").GetProperty("responses");
        Assert.Equal(["200", "401", "403", "503"], responses.EnumerateObject().Select(response => response.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("ssn", document.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<JsonDocument> DocumentAsync(Desk desk)
    {
        var response = await desk.GetAsync("/openapi/v1.json");
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text);
    }

    private static JsonElement Content(JsonDocument document, string path) =>
        Response(document, path).GetProperty("content").GetProperty("application/json").GetProperty("schema");

    private static string Description(JsonDocument document, string path) => Response(document, path).GetProperty("description").GetString()!;

    private static JsonElement Response(JsonDocument document, string path) =>
        document.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200");

    private static JsonElement Resolved(JsonDocument document, JsonElement schema) => schema.TryGetProperty("$ref", out JsonElement reference)
        ? document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    private static Task<Desk> StartAsync() => Desk.StartAsync(
        (app, claim) =>
        {
            app.MapOpenApi();
            app.MapControllers();
            app.MapGet("/coding", () => claim).DiscloseAs(WardPolicy.Grants.Coding);
            app.MapGet("/coding-ok", () => TypedResults.Ok(claim)).DiscloseAs(WardPolicy.Grants.Coding);
            app.MapGet("/billing", () => claim).DiscloseFor("Billing");
            app.MapGet("/list", () => new List<Claim> { claim }).DiscloseAs(WardPolicy.Grants.Coding);
            app.MapGet("/stream", () => new[] { claim }.ToAsyncEnumerable()).DiscloseAs(WardPolicy.Grants.Coding);
        },
        services: services =>
        {
            services.AddOpenApi(options => options.AddMinNecessary());
            services.AddControllers().AddApplicationPart(typeof(DeskController).Assembly);
        });
}
