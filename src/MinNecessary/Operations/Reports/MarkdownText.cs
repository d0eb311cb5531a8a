using System.Text;

namespace MinNecessary.Operations;

/// <summary>Writes Markdown whose texts do not become columns, headings, links or HTML.</summary>
internal static class MarkdownText
{
    private const string Special = "\\|`*_[]<>&#!";

    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (char character in value)
        {
            _ = char.IsControl(character) ? text.Append(' ') : Special.Contains(character, StringComparison.Ordinal) ? text.Append('\\').Append(character) : text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>A table; nothing where it has no row.</summary>
    public static void Table(StringBuilder text, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Append(string.Concat(columns.Select(_ => "---|"))).Append('\n');
        foreach (string[] row in all)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(Escape)).Append(" |\n");
        }

        text.Append('\n');
    }
}
