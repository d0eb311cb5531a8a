using System.Globalization;
using System.Net;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>
/// A page that stands by itself: it opens from a file, lets nothing in from a network, reads on paper and in the dark, and by keyboard and
/// screen reader. Everything that is not markup is encoded.
/// </summary>
internal sealed class HtmlPage
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --card: #f6f8fa; --line: #d0d7de; --bar: #0b6bcb; --good: #14692f; --bad: #a4262c; --focus: #8a3ffc; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9ea7b3; --paper: #0d1117; --card: #161b22; --line: #30363d; --bar: #58a6ff; --good: #5fd38d; --bad: #ff8f87; --focus: #d2a8ff; } }
        * { box-sizing: border-box; }
        body { font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
        p { margin: .25rem 0; } .soft { color: var(--soft); } .mono { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
        a { color: var(--bar); } :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
        nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: 1rem 0 0; }
        .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; padding: 0; margin: 0; list-style: none; }
        .cards li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; break-inside: avoid; }
        .cards h3 { margin: 0; } .value { font-size: 1.6rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .good { color: var(--good); font-weight: 600; } .bad { color: var(--bad); font-weight: 600; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; } th { font-weight: 600; }
        .id { width: 9rem; min-width: 9rem; overflow-wrap: anywhere; } tbody .id { font-family: ui-monospace, monospace; font-size: .85em; } .short { white-space: nowrap; } .long { min-width: 14rem; }
        .number { text-align: right; white-space: nowrap; padding-right: 1.5rem; } .wide + .wide { margin-top: 1.5rem; } footer { margin-top: 2.5rem; } thead { display: table-header-group; } tr { break-inside: avoid; }
        svg { display: block; max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } .bar { fill: var(--bar); } .axis { stroke: var(--line); } .trend { fill: none; stroke: var(--bar); stroke-width: 2; } .dot { fill: var(--bar); } .aim { stroke: var(--soft); stroke-dasharray: 3 3; }
        @page { margin: 1.5cm; }
        @media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #999; --bar: #333; --good: #000; --bad: #000; } body { max-width: none; padding: 0; font-size: 10pt; } nav, .skip { display: none; } .wide { overflow: visible; } th, td { padding-right: .3rem; } .number { padding-right: .6rem; } .id { width: 5rem; min-width: 5rem; } .long { min-width: 8rem; } .short { white-space: normal; } h2 { break-after: avoid; } }
        """;

    private readonly StringBuilder _page = new(16 * 1024);

    public HtmlPage(string title)
    {
        _page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        _page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>").Append(Encode(title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
        _page.Append("<a class=\"skip\" href=\"#content\">Skip to the content</a>\n");
    }

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Appends markup, whose texts the caller has encoded.</summary>
    public HtmlPage Raw(string markup)
    {
        _page.Append(markup).Append('\n');
        return this;
    }

    public HtmlPage Paragraph(string text, string? kind = null) => Raw($"<p{(kind is null ? "" : $" class=\"{kind}\"")}>{Encode(text)}</p>");

    public HtmlPage Section(string id, string heading) => Raw(string.Create(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{Encode(heading)}</h2>"));

    public HtmlPage EndSection() => Raw("</section>");

    /// <summary>
    /// A table. The last character of a heading says what its column holds: <c>#</c> numbers, <c>~</c> ids, which break anywhere so that they leave room, <c>|</c> what stays on
    /// one line, <c>*</c> sentences, which need room.
    /// </summary>
    public HtmlPage Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        // Whoever goes by keyboard has to get to what is scrolled.
        _page.Append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Encode(caption)).Append("\"><table>\n<caption>").Append(Encode(caption)).Append("</caption>\n<thead><tr>");
        string[] open = [.. columns.Select(column => column[^1] switch { '#' => " class=\"number\">", '~' => " class=\"id\">", '|' => " class=\"short\">", '*' => " class=\"long\">", _ => ">" })];
        for (int column = 0; column < columns.Count; column++)
        {
            _page.Append("<th scope=\"col\"").Append(open[column]).Append(Encode(columns[column].TrimEnd('#', '~', '|', '*'))).Append("</th>");
        }

        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            _page.Append("<tr>");
            for (int column = 0; column < row.Count; column++)
            {
                (string start, string close) = column == 0 ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>");
                _page.Append(start).Append(open[column]).Append(Encode(row[column])).Append(close);
            }

            _page.Append("</tr>\n");
        }

        return Raw("</tbody>\n</table></div>");
    }

    public string End() => _page.Append("</body>\n</html>\n").ToString();
}
