using System.Text.Json;

namespace MinNecessary.Testing;

/// <summary>A disclosure matrix, read from what the build writes.</summary>
internal sealed record Matrix(IReadOnlyList<MatrixGrant> Grants)
{
    /// <exception cref="ArgumentException">It is no matrix.</exception>
    public static Matrix Parse(string json, string what, string parameter)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new Matrix([.. document.RootElement.GetProperty("grants").EnumerateArray().Select(Grant)]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ArgumentException($"{what} is no disclosure matrix: {exception.Message} The build writes one beside the program, as billing.policy.matrix.json.", parameter, exception);
        }
    }

    private static MatrixGrant Grant(JsonElement grant)
    {
        Dictionary<string, MatrixLine> lines = new(StringComparer.Ordinal);
        foreach (JsonElement model in grant.GetProperty("models").EnumerateArray())
        {
            foreach (JsonElement member in model.GetProperty("members").EnumerateArray())
            {
                var line = new MatrixLine(Text(member, "shown"), member.GetProperty("mask").GetString(), string.Join(", ", Texts(member, "categories")), member.GetProperty("restrictable").GetBoolean());

                // Throws where nobody knows how much that is.
                _ = line.Rank;
                lines.Add(Text(model, "model") is { Length: > 0 } name ? $"{name}.{Text(member, "member")}" : Text(member, "member"), line);
            }
        }

        return new MatrixGrant(Text(grant, "grant"), Text(grant, "activity"), Text(grant, "role"), grant.GetProperty("recipient").GetString(), Text(grant, "purpose"), [.. Texts(grant, "conditions")], lines);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static IEnumerable<string> Texts(JsonElement element, string name) => element.GetProperty(name).EnumerateArray().Select(each => each.GetString() ?? "");
}
