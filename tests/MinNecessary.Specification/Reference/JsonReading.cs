using System.Text.Json;

namespace MinNecessary.Specification.Reference;

/// <summary>Short words for reading a policy's JSON.</summary>
internal static class JsonReading
{
    public static JsonElement? Find(this JsonElement element, string key) =>
        element.TryGetProperty(key, out JsonElement value) ? value : null;

    public static string? Text(this JsonElement element, string key) => element.Find(key)?.GetString();

    public static string[] Texts(this JsonElement element, string key) =>
        element.Find(key) is { } list ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];

    public static IEnumerable<JsonProperty> Members(this JsonElement element, string key) => element.Find(key)?.EnumerateObject().ToArray() ?? [];
}
