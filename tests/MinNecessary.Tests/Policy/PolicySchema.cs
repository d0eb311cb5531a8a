using System.Text.Json.Nodes;
using NJsonSchema;

namespace MinNecessary.Tests.Policy;

/// <summary>The schema that the package ships, for what it says and for what it accepts.</summary>
internal static class PolicySchema
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", "minnecessary.policy.schema.json"));

    public static JsonObject Root { get; } = JsonNode.Parse(Text)!.AsObject();

    // The validator is of an older draft than the schema: it calls the definitions by their older name, and the schema uses no
    // keyword that it would pass over. A test holds the keywords to that. A schema's $ is the end of the text, which .NET writes \z.
    private static readonly JsonSchema Validator = JsonSchema.FromJsonAsync(
        Text.Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal).Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal)
            .Replace("$\"", "\\\\z\"", StringComparison.Ordinal)
            .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-04/schema#", StringComparison.Ordinal)).GetAwaiter().GetResult();

    public static IReadOnlyList<string> ErrorsOf(string policy) => [.. Validator.Validate(policy).Select(error => error.ToString())];

    public static JsonObject Definition(string name) => Root["$defs"]![name]!.AsObject();

    /// <summary>The texts of a list in the schema.</summary>
    public static IEnumerable<string> TextsOf(JsonNode? list) => list!.AsArray().Select(item => item!.GetValue<string>());

    /// <summary>The schema and every schema in it, with where it is.</summary>
    public static IEnumerable<(string Place, JsonObject Schema)> Every() => Within("#", Root);

    private static IEnumerable<(string Place, JsonObject Schema)> Within(string place, JsonObject schema)
    {
        yield return (place, schema);
        IEnumerable<(string Place, JsonNode? Node)> children = new[] { "properties", "patternProperties", "$defs" }
            .SelectMany(key => (schema[key]?.AsObject() ?? []).Select(pair => ($"{place}/{key}/{pair.Key}", pair.Value)))
            .Concat((schema["anyOf"]?.AsArray() ?? []).Select((node, index) => ($"{place}/anyOf/{index}", node)))
            .Concat(new[] { "items", "not" }.Where(schema.ContainsKey).Select(key => ($"{place}/{key}", schema[key])));
        foreach ((string childPlace, JsonNode? child) in children)
        {
            foreach ((string, JsonObject) found in Within(childPlace, child!.AsObject()))
            {
                yield return found;
            }
        }
    }
}
