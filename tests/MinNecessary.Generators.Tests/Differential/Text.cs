using System.Globalization;
using System.Text.Json.Nodes;

namespace MinNecessary.Generators.Tests.Differential;

/// <summary>The oracle's tree as JSON and as a list of paths, in an order of its own.</summary>
internal static class Text
{
    public static JsonNode? Json(object? value) => value switch
    {
        null => null,
        List<(string Name, object? Value)> members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, Json(member.Value)))),
        List<KeyValuePair<object, object?>> pairs => new JsonObject(pairs.Select(pair => KeyValuePair.Create(Convert.ToString(pair.Key, CultureInfo.InvariantCulture)!, Json(pair.Value)))),
        List<object?> items => new JsonArray([.. items.Select(Json)]),
        _ => System.Text.Json.JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    /// <summary>Each value with where it stands. The order of members does not count; that of elements does.</summary>
    public static List<string> Paths(JsonNode? node, string path = "$") => node switch
    {
        null => [$"{path}: null"],
        JsonObject members => [.. members.OrderBy(member => member.Key, StringComparer.Ordinal).SelectMany(member => Paths(member.Value, $"{path}.{member.Key}")), $"{path}: {members.Count}"],
        JsonArray items => [.. items.SelectMany((item, index) => Paths(item, $"{path}[{index}]")), $"{path}: {items.Count}"],
        _ => [$"{path}: {node.ToJsonString()}"],
    };
}
