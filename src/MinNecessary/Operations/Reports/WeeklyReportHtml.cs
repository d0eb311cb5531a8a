using System.Globalization;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>Writes a weekly report as a page: what to act on in front, what it rests on behind.</summary>
internal static class WeeklyReportHtml
{
    private static readonly (string Id, string Heading)[] Sections =
    [
        ("readiness", "The first month"), ("checks", "Checked each week"), ("measures", "Measures"), ("changes", "What changed this week"), ("blocked", "What is blocked"), ("next", "Who acts next"), ("aging", "Unresolved work by age"),
        ("segments", "By payer, denial class and stage"), ("recurring", "Causes that come back"),
    ];

    public static string Write(WeeklyReport report)
    {
        var page = new HtmlPage($"Week of {ReportWords.Day(report.Week)}");
        page.Raw("<header>").Raw($"<h1>Week of {ReportWords.Day(report.Week)}</h1>");
        page.Paragraph($"Minimum necessary operations under policy {report.PolicyName} {report.PolicyVersion}", "soft");
        page.Paragraph(Closing(report), report.ClosedBy is null ? "bad" : "good");
        page.Raw("<nav aria-label=\"Sections\"><ul>" + string.Concat(SectionsOf(report).Select(section => $"<li><a href=\"#{section.Id}\">{section.Heading}</a></li>")) + "</ul></nav>").Raw("</header>").Raw("<main id=\"content\">");
        WriteReadiness(page, report.Readiness);
        WriteChecks(page, report.Checks);
        WriteMeasures(page, report);
        WriteChanges(page, report);
        WriteBlocked(page, report);
        WriteNext(page, report);
        WriteAging(page, report);
        WriteSegments(page, report);
        WriteRecurring(page, report);
        page.Raw("</main>").Raw("<footer>");
        page.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Made on {report.PreparedAt:yyyy-MM-dd HH:mm} UTC. Policy SHA-256:"), "soft").Paragraph(report.PolicyHash, "soft mono");
        page.Paragraph("It holds no patient's data: numbers, codes, and names of the policy alone.", "soft");
        return page.Raw("</footer>").End();
    }

    private static IEnumerable<(string Id, string Heading)> SectionsOf(WeeklyReport report) => Sections.Where(section => section.Id switch
    {
        "readiness" => report.Readiness is not null,
        "checks" => report.Checks.Count > 0,
        "aging" => report.Aging.Count > 0,
        "recurring" => report.Recurring.Count > 0,
        _ => true,
    });

    private static string Closing(WeeklyReport report) => report.ClosedBy is { } actor ? $"Closed by {actor}."
        : report.Owner is { } owner ? $"Not closed yet: {ReportWords.Spaced(owner)} closes it." : "The policy has no weekly review.";

    private static void WriteReadiness(HtmlPage page, ReadinessReport? readiness)
    {
        if (readiness is null)
        {
            return;
        }

        page.Section("readiness", string.Create(CultureInfo.InvariantCulture, $"The first month: day {readiness.Day} of 30"));
        page.Table("What has to be settled", ["What", "Settled|", "Rests on*"], readiness.Checks.Select(check => (IReadOnlyList<string>)[check.What, check.Holds ? "✓ yes" : "✗ not yet", check.Evidence])).EndSection();
    }

    private static void WriteChecks(HtmlPage page, IReadOnlyList<ProcessCheck> checks)
    {
        if (checks.Count == 0)
        {
            return;
        }

        page.Section("checks", "Checked each week");
        page.Table("Role access and vendor standards", ["What", "Holds|", "Rests on*"], checks.Select(check => (IReadOnlyList<string>)[check.What, check.Holds ? "✓ yes" : "✗ no", check.Evidence])).EndSection();
    }

    private static void WriteMeasures(HtmlPage page, WeeklyReport report)
    {
        page.Section("measures", "Measures");
        if (report.Measures.Count == 0)
        {
            page.Paragraph("The policy names none for the weekly review.", "soft").EndSection();
            return;
        }

        page.Raw("<ul class=\"cards\">");
        foreach (ReportedMeasure measure in report.Measures)
        {
            var card = new StringBuilder("<li>");
            string name = ReportWords.Of(measure.Kpi);
            (string kind, string state) = measure.IsMet switch { true => ("good", "✓ meets its target"), false => ("bad", "✗ misses its target"), null => ("soft", "nothing to measure") };
            card.Append(CultureInfo.InvariantCulture, $"<h3>{HtmlPage.Encode(name)}</h3><p class=\"value\">{HtmlPage.Encode(ReportWords.Of(measure.Kpi, measure.Value))}</p><p><span class=\"{kind}\">{state}</span> <span class=\"soft\">({HtmlPage.Encode(ReportWords.Target(measure))})</span></p>");
            card.Append(SvgCharts.Trend($"trend-{measure.Kpi}", $"{name}, week by week", [.. measure.Earlier, measure.Value], measure.Target, value => ReportWords.Of(measure.Kpi, value)));
            card.Append(measure.IsMet == false ? $"<p><strong>Do:</strong> {HtmlPage.Encode(measure.Action)}</p>" : "");
            card.Append(CultureInfo.InvariantCulture, $"<p class=\"soft\">{HtmlPage.Encode(ReportWords.Spaced(measure.Owner))}</p></li>");
            page.Raw(card.ToString());
        }

        page.Raw("</ul>").EndSection();
    }

    private static void WriteChanges(HtmlPage page, WeeklyReport report)
    {
        page.Section("changes", "What changed this week").Raw("<ul class=\"cards\">");
        foreach (ReportedNumber number in report.Changes)
        {
            page.Raw($"<li><p class=\"value\">{ReportWords.Number(number.Number)}</p><p>{HtmlPage.Encode(number.What)}</p>{(ReportWords.Change(number) is { } change ? $"<p class=\"soft\">{change}</p>" : "")}</li>");
        }

        page.Raw("</ul>").EndSection();
    }

    private static void WriteBlocked(HtmlPage page, WeeklyReport report)
    {
        page.Section("blocked", "What is blocked");
        if (report.Blocked.Count == 0)
        {
            page.Paragraph("Nothing: no open case is past its turnaround.", "good").EndSection();
            return;
        }

        string shown = report.Blocked.Count == report.BlockedInAll ? "" : $"; the first {report.Blocked.Count} of {ReportWords.Number(report.BlockedInAll)}";
        page.Table($"Open cases past their turnaround, the longest in front{shown}", ["Case~", "Kind", "Stage", "Payer", "Denial|", "Owner", "Days#", "Was due|", "Lacks*"], report.Blocked.Select(Row)).EndSection();

        static IReadOnlyList<string> Row(ReportedCase each) =>
        [
            each.Id, ReportWords.Spaced(each.Kind), each.Stage is null ? "–" : ReportWords.Spaced(each.Stage), each.Payer ?? "–", each.DenialClass ?? "–", ReportWords.Spaced(each.Owner),
            ReportWords.Number(each.AgeInDays), ReportWords.Day(each.DueOn), each.Lacks.Count == 0 ? "Nothing: it can be closed" : string.Join(", ", each.Lacks),
        ];
    }

    private static void WriteNext(HtmlPage page, WeeklyReport report)
    {
        page.Section("next", "Who acts next");
        if (report.Next.Count == 0)
        {
            page.Paragraph("Nobody: no case is open.", "good");
        }
        else
        {
            page.Table("Open cases by owner, the most urgent in front", ["Owner", "Open#", "Past turnaround#", "Next due|", "Next step*"], report.Next.Select(owner => (IReadOnlyList<string>)
                [ReportWords.Spaced(owner.Role), ReportWords.Number(owner.Open), ReportWords.Number(owner.Late), owner.NextOn is { } day ? ReportWords.Day(day) : "–", owner.NextStep ?? "–"]));
        }

        if (report.Actions.Count > 0)
        {
            page.Raw("<h3>Actions of earlier reviews</h3>").Table("Not done yet", ["Action|", "Improves", "Owner", "Due|"], report.Actions.Select(action => (IReadOnlyList<string>)
                [action.Id, ReportWords.Of(action.Kpi), ReportWords.Spaced(action.Owner), ReportWords.Day(action.DueOn) + (action.IsLate ? ", late" : "")]));
        }

        page.EndSection();
    }

    private static void WriteAging(HtmlPage page, WeeklyReport report)
    {
        if (report.Aging.Count == 0)
        {
            return;
        }

        page.Section("aging", "Unresolved work by age");
        page.Paragraph($"In days from {report.AgingFrom ?? "the start that the policy names"}.", "soft");
        page.Raw(SvgCharts.Bars("aging-chart", "Unresolved work by age in days", [.. report.Aging.Select(bucket => (bucket.Days, (decimal)bucket.Count, bucket.Amount is null ? ReportWords.Number(bucket.Count) : $"{ReportWords.Number(bucket.Count)} ({ReportWords.Money(bucket.Amount)})"))]));
        page.EndSection();
    }

    private static void WriteSegments(HtmlPage page, WeeklyReport report)
    {
        page.Section("segments", "By payer, denial class and stage");
        if (report.Segments.Count == 0)
        {
            page.Paragraph("There was no case.", "soft");
        }

        foreach (IGrouping<string, ReportedSegment> dimension in report.Segments.GroupBy(segment => segment.Dimension))
        {
            page.Table($"By {ReportWords.Spaced(dimension.Key).ToLowerInvariant()}", [ReportWords.Spaced(dimension.Key), "Opened#", "Closed#", "Open#", "Past turnaround#"], dimension.Select(segment => (IReadOnlyList<string>)
                [segment.Name is null ? "None" : dimension.Key == "Stage" ? ReportWords.Spaced(segment.Name) : segment.Name, ReportWords.Number(segment.Opened), ReportWords.Number(segment.Closed), ReportWords.Number(segment.Open), ReportWords.Number(segment.Late)]));
        }

        page.EndSection();
    }

    private static void WriteRecurring(HtmlPage page, WeeklyReport report)
    {
        if (report.Recurring.Count > 0)
        {
            page.Section("recurring", "Causes that come back").Table("The most frequent in front", ["Kind", "Payer", "Denial|", "Root cause", "Times#"], report.Recurring.Select(cause => (IReadOnlyList<string>)
                [ReportWords.Spaced(cause.Kind), cause.Payer ?? "–", cause.DenialClass ?? "–", cause.RootCause ?? "not found yet", ReportWords.Number(cause.Count)])).EndSection();
        }
    }
}
