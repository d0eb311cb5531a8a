using System.Net;
using System.Text;

namespace ClaimsApi.Tests;

/// <summary>What cannot be read is a problem that repeats nothing of it, and no log has it.</summary>
[Collection("telemetry is the process's")]
public sealed class HostileJsonTests(SharedService shared) : IClassFixture<SharedService>
{
    private const string Canary = "ZQCANARY";

    private readonly Service _service = shared.Service;

    public static TheoryData<string, string> Bodies() => new()
    {
        { "nothing", "" },
        { "null", "null" },
        { "a list", $$"""[{"account":"{{Canary}}"}]""" },
        { "a text", $"\"{Canary}\"" },
        { "cut off", $$"""{"account":"{{Canary}}""" },
        { "very deep", "{\"account\":" + new string('[', 5_000) + $"\"{Canary}\"" + new string(']', 5_000) + "}" },
        { "a date that is none", $$"""{"account":"ACCT-1","patientName":"Testina {{Canary}}","birthDate":"{{Canary}}","payer":"Plan","serviceDate":"2026-11-20"}""" },
        { "a number for a text", $$"""{"account":4711,"patientName":"Testina {{Canary}}","birthDate":"1950-01-01","payer":"Plan","serviceDate":"2026-11-20"}""" },
        { "a member missing", $$"""{"account":"ACCT-1","patientName":"Testina {{Canary}}"}""" },
        { "an account of other letters", $$"""{"account":"{{Canary}} ЅЅN","patientName":"Testina","birthDate":"1950-01-01","payer":"Plan","serviceDate":"2026-11-20"}""" },
        { "half a surrogate pair", "{\"account\":\"\\uD800" + Canary + "\",\"patientName\":\"Testina\",\"birthDate\":\"1950-01-01\",\"payer\":\"Plan\",\"serviceDate\":\"2026-11-20\"}" },
        { "a line break for a log", "{\"account\":\"" + Canary + "\\r\\nfail: forged\",\"patientName\":\"Testina\",\"birthDate\":\"1950-01-01\",\"payer\":\"Plan\",\"serviceDate\":\"2026-11-20\"}" },
        { "a name of many letters", $$"""{"account":"ACCT-1","patientName":"{{Canary}}{{new string('x', 500)}}","birthDate":"1950-01-01","payer":"Plan","serviceDate":"2026-11-20"}""" },
        { "a path of its own as a name", $$"""{"{{Canary}}":{"{{Canary}}":[1,2,}""" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task It_is_a_problem_without_what_was_sent(string what, string body)
    {
        Assert.NotEmpty(what);
        using HttpResponseMessage response = await PostAsync(new StringContent(body, Encoding.UTF8, "application/json"));
        await AssertProblemAsync(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_problem()
    {
        var content = new ByteArrayContent([.. "{\"account\":\""u8, 0xFF, 0xC0, 0x80, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        await AssertProblemAsync(await PostAsync(content), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_is_too_long_is_refused_before_it_is_read()
    {
        using HttpResponseMessage response = await PostAsync(new StringContent($"{{\"account\":\"{Canary}{new string('a', 200_000)}\"}}", Encoding.UTF8, "application/json"));
        await AssertProblemAsync(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Another_content_type_is_a_problem() => await AssertProblemAsync(await PostAsync(new StringContent($"<claim>{Canary}</claim>", Encoding.UTF8, "text/xml")), HttpStatusCode.UnsupportedMediaType);

    private async Task<HttpResponseMessage> PostAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/registration/claims") { Content = content };
        return await _service.SendAsync(request, _service.TokenOf("RegistrationClerk"));
    }

    private async Task AssertProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        string body = await response.Content.ReadAsStringAsync();
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain(Canary, $"{response}{body}", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Canary, string.Join('\n', _service.Logs.Entries), StringComparison.OrdinalIgnoreCase);
    }
}
