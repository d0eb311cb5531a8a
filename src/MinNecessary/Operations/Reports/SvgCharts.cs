using System.Globalization;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>Charts as inline SVG, each with what it says in words for who does not see it.</summary>
internal static class SvgCharts
{
    private const int Width = 640;
    private const int RowHeight = 30;
    private const int LabelWidth = 90;
    private const int ValueWidth = 150;

    /// <summary>Horizontal bars.</summary>
    public static string Bars(string id, string title, IReadOnlyList<(string Label, decimal Value, string Text)> bars)
    {
        var svg = new StringBuilder();
        int height = (bars.Count * RowHeight) + 4;
        decimal most = Math.Max(1, bars.Select(bar => bar.Value).DefaultIfEmpty(0).Max());
        Begin(svg, id, title, string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Text}")), Width, height);
        for (int row = 0; row < bars.Count; row++)
        {
            (string label, decimal value, string text) = bars[row];
            int top = row * RowHeight;
            decimal width = Math.Round(value / most * (Width - LabelWidth - ValueWidth), 1);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 20}\">{HtmlPage.Encode(label)}</text><rect class=\"bar\" x=\"{LabelWidth}\" y=\"{top + 6}\" width=\"{width}\" height=\"{RowHeight - 12}\" rx=\"2\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth + width + 8}\" y=\"{top + 20}\">{HtmlPage.Encode(text)}</text>\n");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The run of a value over weeks, with its target; empty where there are less than two values.</summary>
    public static string Trend(string id, string title, IReadOnlyList<decimal?> values, decimal target, Func<decimal, string> write)
    {
        const int width = 220, height = 44, margin = 4;
        decimal[] known = [.. values.OfType<decimal>()];
        if (known.Length < 2)
        {
            return "";
        }

        (decimal least, decimal most) = (Math.Min(known.Min(), target), Math.Max(known.Max(), target));
        decimal span = most == least ? 1 : most - least;
        decimal Y(decimal value) => Math.Round(height - margin - ((value - least) / span * (height - (2 * margin))), 1);
        decimal X(int index) => Math.Round(margin + (index * (width - (2m * margin)) / (values.Count - 1)), 1);

        var svg = new StringBuilder();
        Begin(svg, id, title, string.Join(", ", values.Select(value => value is { } number ? write(number) : "nothing measured")), width, height);
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"aim\" x1=\"{margin}\" x2=\"{width - margin}\" y1=\"{Y(target)}\" y2=\"{Y(target)}\"/>");

        // A week without a value breaks the line: nothing was seen there, and nothing is drawn.
        var points = new List<string>();
        for (int index = 0; index <= values.Count; index++)
        {
            if (index < values.Count && values[index] is { } value)
            {
                points.Add(string.Create(CultureInfo.InvariantCulture, $"{X(index)},{Y(value)}"));
                svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" cx=\"{X(index)}\" cy=\"{Y(value)}\" r=\"2\"/>");
            }
            else
            {
                svg.Append(points.Count > 1 ? $"<polyline class=\"trend\" points=\"{string.Join(' ', points)}\"/>" : "");
                points.Clear();
            }
        }

        return svg.Append("</svg>").ToString();
    }

    private static void Begin(StringBuilder svg, string id, string title, string words, int width, int height) =>
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-words\"><title id=\"{id}-title\">{HtmlPage.Encode(title)}</title><desc id=\"{id}-words\">{HtmlPage.Encode(words)}</desc>\n");
}
