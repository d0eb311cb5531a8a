using System.Text;

namespace MinNecessary.Generators.Emission;

/// <summary>Writes sections and tables of Markdown. What it is given is text, and stays that.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    public MarkdownWriter Line(string line = "")
    {
        _text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A section with a table; nothing where it has no rows.</summary>
    public MarkdownWriter Table(string heading, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        bool isFirst = true;
        foreach (IReadOnlyList<string> row in rows)
        {
            if (isFirst)
            {
                Line().Line($"## {heading}").Line().Line($"| {string.Join(" | ", columns)} |").Line($"|{string.Concat(columns.Select(_ => "---|"))}");
                isFirst = false;
            }

            Line($"| {string.Join(" | ", row.Select(cell => cell.Length == 0 ? "–" : EmissionText.ForMarkdown(cell)))} |");
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
