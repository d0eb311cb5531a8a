using System.Net.Http;
using System.Text.Json;

namespace MinNecessary.AspNetCore.Tests.Hosts;

/// <summary>A problem as a client reads it.</summary>
internal sealed record Problem(string Type, string Title, int Status, string[] Codes, string Text)
{
    public static async Task<Problem> ReadAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument json = JsonDocument.Parse(text);
        JsonElement root = json.RootElement;
        Assert.Equal((int)response.StatusCode, root.GetProperty("status").GetInt32());
        Assert.NotEqual("", root.GetProperty("traceId").GetString());
        return new Problem(
            root.GetProperty("type").GetString()!, root.GetProperty("title").GetString()!, root.GetProperty("status").GetInt32(),
            [.. root.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!)], text);
    }
}
