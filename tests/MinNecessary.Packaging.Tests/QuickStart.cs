using System.Text.RegularExpressions;

namespace MinNecessary.Packaging.Tests;

/// <summary>The README's quick start, as it stands there.</summary>
internal static partial class QuickStart
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>The C# files, by the name in their first line.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        SourceBlock().Matches(Readme).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["code"].Value);

    /// <summary>What the README says that the program prints.</summary>
    public static string Output { get; } = OutputBlock().Match(Readme).Groups["text"].Value;

    [GeneratedRegex(@"```csharp\n// (?<name>\w+\.cs)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SourceBlock();

    [GeneratedRegex(@"```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex OutputBlock();
}
