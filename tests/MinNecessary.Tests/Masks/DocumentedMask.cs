using System.Text.RegularExpressions;

namespace MinNecessary.Tests.Masking;

/// <summary>A row of the table in docs/masks.md.</summary>
internal sealed partial record DocumentedMask(string First, string Last, string Fits, string Withheld, string Reveals)
{
    public static IReadOnlyList<DocumentedMask> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "masks.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new DocumentedMask(Code().Matches(cells[0])[0].Groups[1].Value, Code().Matches(cells[0])[^1].Groups[1].Value, cells[1], cells[3], cells[4])),
    ];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
