using System.Globalization;
using System.Net;
using System.Text;

namespace MinNecessary.Disclosures;

/// <summary>Writes an accounting as a page for the individual to read and to print. Everything of it is encoded, and nothing tells that something is suspended.</summary>
internal static class AccountingHtml
{
    // Without a script, an image or a font from elsewhere: it opens from a file, and its policy lets nothing in.
    private const string Head = """
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>Accounting of disclosures</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
        .lines { white-space: pre-line; } .note { border-left: .3rem solid #8a5a00; background: #fff7e6; padding: .5rem 1rem; }
        .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; } th { background: #f0f0f0; }
        tr { break-inside: avoid; } thead { display: table-header-group; }
        @page { margin: 2cm; }
        @media print { body { margin: 0; max-width: none; font-size: 10pt; } .wide { overflow: visible; } th { background: none; } }
        </style>
        """;

    public static string Write(Accounting accounting, AccountingLetterhead letterhead)
    {
        var page = new StringBuilder(4096);
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n").Append(Head).Append("\n</head>\n<body>\n<header>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p><strong>{Encode(letterhead.Entity)}</strong></p>\n");
        page.Append("<h1>Who received your health information</h1>\n");
        if (letterhead.Individual is { } individual)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>For: {Encode(individual)}</p>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"<p>You asked us on {Day(accounting.Deadline.ReceivedOn)}. This list covers {Day(accounting.From)} to {Day(accounting.Through)}. We made it on {Day(accounting.PreparedOn)}.");
        page.Append(accounting.IsFree ? " It is free of charge.</p>\n" : " You have had a free list within the last 12 months, so that we may ask for a fee that covers our cost. We tell you the fee first, and you may take your request back or ask for less.</p>\n");
        page.Append("</header>\n<main>\n");
        WriteItems(page, accounting);
        if (accounting.OpenDoubts > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"note\"><strong>This list is not complete yet.</strong> We are still checking {accounting.OpenDoubts} {(accounting.OpenDoubts == 1 ? "record" : "records")}.</p>\n");
        }

        page.Append("<h2>What is on this list, and what is not</h2>\n");
        page.Append("<p>It shows disclosures of your health information to people and organizations outside our office, such as reports that a law requires. The law leaves out, among others, disclosures for treatment, payment and our own operations, those to you, and those that you authorized.</p>\n");
        page.Append("<p>The right to this list is in 45 CFR 164.528.</p>\n</main>\n");
        if (letterhead.Contact is { } contact)
        {
            page.Append(CultureInfo.InvariantCulture, $"<footer>\n<h2>Questions</h2>\n<p class=\"lines\">{Encode(contact)}</p>\n</footer>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void WriteItems(StringBuilder page, Accounting accounting)
    {
        if (accounting.Items.Count == 0)
        {
            page.Append("<p>We have no disclosures to list for these days.</p>\n");
            return;
        }

        page.Append("<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Who received it</th><th scope=\"col\">What</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        foreach (AccountingItem item in accounting.Items)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><td>{When(item)}</td><td class=\"lines\">{Encode(item.Name ?? "Not recorded")}{(item.Address is { } address ? "\n" + Encode(address) : "")}</td><td>{Encode(Sentence(item.Description))}</td><td>{Encode(Sentence(item.Purpose))}</td></tr>\n");
        }

        page.Append("</tbody>\n</table></div>\n");
    }

    private static string When(AccountingItem item) => item.Number == 1
        ? Day(item.FirstOn)
        : string.Create(CultureInfo.InvariantCulture, $"{item.Number} times, {Encode(item.Frequency!)}<br>First: {Day(item.FirstOn)}<br>Last: {Day(item.LastOn)}");

    private static string Sentence(string words) => words.Length == 0 || char.IsSurrogate(words[0]) ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{day:yyyy-MM-dd}\">{day:MMMM d, yyyy}</time>");
}
