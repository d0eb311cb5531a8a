using System.Text.Json;
using System.Text.RegularExpressions;

namespace MinNecessary.Fhir.Tests;

/// <summary>
/// Finds, in the file itself and by the names of FHIR's elements, every value that would give a person away. It knows neither the
/// companions nor the policy, so that a mistake in them is none here.
/// </summary>
internal static partial class Canaries
{
    public static IReadOnlyList<Canary> Of(JsonElement file)
    {
        HashSet<Canary> found = [];
        Walk(file, [], found);
        return [.. found];
    }

    private static void Walk(JsonElement element, string[] path, HashSet<Canary> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Walk(property.Value, [.. path, property.Name], found);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item, path, found);
                }

                break;
            case JsonValueKind.String:
                found.UnionWith(Read(path, element.GetString()!));
                break;
            case JsonValueKind.Number when path[^1] == "valueDecimal":
                found.Add(new Canary(CanaryKind.Coordinate, element.GetRawText()));
                break;
        }
    }

    private static IEnumerable<Canary> Read(string[] path, string value)
    {
        if (DatePattern().Match(value) is { Success: true } date)
        {
            // A month is finer than a year, with or without its day and its time.
            return [new(CanaryKind.Date, value), new(CanaryKind.Date, date.Groups["day"].Value), new(CanaryKind.Date, date.Groups["month"].Value)];
        }

        string holder = path.Length > 1 ? path[^2] : "";
        return (path[^1], holder) switch
        {
            ("family" or "given" or "suffix", _) => [new(CanaryKind.Name, value)],
            ("line", _) => [new(CanaryKind.StreetAddress, value)],
            ("city" or "district", _) => [new(CanaryKind.City, value)],
            ("postalCode", _) => [new(CanaryKind.ZipCode, value)],
            ("value", "telecom") => [new(CanaryKind.Telephone, value)],
            ("value", "identifier") => [new(CanaryKind.Identifier, value)],
            ("id" or "fullUrl" or "reference", _) when value.Any(char.IsDigit) => [new(CanaryKind.Record, value), new(CanaryKind.Record, value[(value.LastIndexOf(':') + 1)..])],
            ("display" or "text" or "div" or "valueString" or "description" or "title" or "data", _) when value.Length > 3 => [new(CanaryKind.FreeText, value), .. Names(value)],
            _ => [],
        };
    }

    // Synthea ends the name of a person with a number: one within a text, such as the mother's, is found by it.
    private static IEnumerable<Canary> Names(string text) =>
        NamePattern().Matches(text).Select(match => new Canary(CanaryKind.Name, match.Value));

    [GeneratedRegex(@"^(?<day>(?<month>\d{4}-\d{2})(-\d{2})?)(T.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+\d{2,3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
