using System.Text.Json;

namespace MinNecessary.Fhir.Tests;

/// <summary>The strings of a JSON document and where they stand.</summary>
internal static class JsonStrings
{
    /// <summary>Each string with the names that lead to it, without the positions in arrays: <c>Item.ProductOrService.Coding.Code</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Of(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Of(item, path)),
        JsonValueKind.String => [new(path, element.GetString()!)],
        _ => [],
    };
}
