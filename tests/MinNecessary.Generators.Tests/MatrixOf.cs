using System.Text.Json;

namespace MinNecessary.Generators.Tests;

/// <summary>The disclosure matrix that a run emits.</summary>
internal static class MatrixOf
{
    public static string Part(GeneratorRun run, string form)
    {
        string text = run.Result.GeneratedSources.Single(source => source.HintName == "MinNecessary.DisclosureMatrix.g.cs").SourceText.ToString();
        string begin = $"/* begin {form}\n";
        int start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[start..text.IndexOf($"\nend {form} */", start, StringComparison.Ordinal)];
    }

    /// <summary>How the first grant shows each member of the first model, and why.</summary>
    public static Dictionary<string, string> Reasons(GeneratorRun run) =>
        JsonDocument.Parse(Part(run, "json")).RootElement.GetProperty("grants")[0].GetProperty("models")[0].GetProperty("members").EnumerateArray()
            .ToDictionary(member => Text(member, "member")!, member => $"{Text(member, "shown")}, {Text(member, "mask") ?? "-"}: {Text(member, "why")}");

    public static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
