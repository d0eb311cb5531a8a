using System.Text.Json;
using System.Text.RegularExpressions;

namespace MinNecessary.Fhir.Tests;

/// <summary>What identifiers look like, for those that nobody thought of.</summary>
internal static class Patterns
{
    private static readonly Dictionary<string, Regex> All = new()
    {
        ["a date"] = Compiled(@"\b\d{4}-\d{2}"),
        ["a date without hyphens"] = Compiled(@"(?<!\d)(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)"),
        ["a time"] = Compiled(@"\d{2}:\d{2}"),
        // Without its hyphen, a ZIP+4 has the nine digits of a SNOMED CT code: the canaries find one, by its first five.
        ["a ZIP code"] = Compiled(@"(?<!\d)\d{5}(-\d{4})?(?!\d)"),
        ["a social security number"] = Compiled(@"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"),
        ["a telephone number"] = Compiled(@"(?<!\d)\(?\d{3}\)?[- .]\d{3}[- .]\d{4}(?!\d)"),
        ["an email address"] = Compiled(@"\w@\w"),
        ["a UUID"] = Compiled(@"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-"),
        ["markup"] = Compiled(@"<\w"),
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>What looks like an identifier in any string of a document; a number is an amount, a year or a position.</summary>
    public static IEnumerable<string> FoundIn(ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        string[] strings = [.. JsonStrings.Of(document.RootElement).Select(each => each.Value)];
        return [.. All.Where(pattern => strings.Any(value => pattern.Value.IsMatch(value))).Select(pattern => pattern.Key)];
    }

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
