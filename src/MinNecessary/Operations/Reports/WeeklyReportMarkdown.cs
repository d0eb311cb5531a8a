using System.Globalization;
using System.Text;

namespace MinNecessary.Operations;

/// <summary>Writes a weekly report as Markdown, for a mail or a repository.</summary>
internal static class WeeklyReportMarkdown
{
    public static string Write(WeeklyReport report)
    {
        var text = new StringBuilder();
        Line(text, $"# Week of {ReportWords.Day(report.Week)}");
        Line(text, $"Minimum necessary operations under policy {MarkdownText.Escape(report.PolicyName)} {MarkdownText.Escape(report.PolicyVersion)}, SHA-256 `{report.PolicyHash}`.");
        if (report.Readiness is { } readiness)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"## The first month: day {readiness.Day} of 30"));
            MarkdownText.Table(text, ["What", "Settled", "Rests on"], readiness.Checks.Select(check => (string[])[check.What, check.Holds ? "yes" : "not yet", check.Evidence]));
        }

        if (report.Checks.Count > 0)
        {
            Line(text, "## Checked each week");
            MarkdownText.Table(text, ["What", "Holds", "Rests on"], report.Checks.Select(check => (string[])[check.What, check.Holds ? "yes" : "no", check.Evidence]));
        }

        Line(text, "## Measures");
        MarkdownText.Table(text, ["Measure", "Value", "Target", "Met", "Owner", "Action"], report.Measures.Select(measure => (string[])
            [ReportWords.Of(measure.Kpi), ReportWords.Of(measure.Kpi, measure.Value), ReportWords.Target(measure), measure.IsMet switch { true => "yes", false => "no", null => "–" }, ReportWords.Spaced(measure.Owner), measure.Action]));
        Line(text, "## What changed this week");
        MarkdownText.Table(text, ["What", "Number", "Change"], report.Changes.Select(number => (string[])[number.What, ReportWords.Number(number.Number), ReportWords.Change(number) ?? "–"]));
        Line(text, $"## What is blocked ({ReportWords.Number(report.BlockedInAll)})");
        MarkdownText.Table(text, ["Case", "Kind", "Stage", "Payer", "Denial", "Owner", "Days", "Was due", "Lacks"], report.Blocked.Select(each => (string[])
            [each.Id, ReportWords.Spaced(each.Kind), each.Stage ?? "–", each.Payer ?? "–", each.DenialClass ?? "–", ReportWords.Spaced(each.Owner), ReportWords.Number(each.AgeInDays), ReportWords.Day(each.DueOn), string.Join(", ", each.Lacks)]));
        Line(text, "## Who acts next");
        MarkdownText.Table(text, ["Owner", "Open", "Past turnaround", "Next due", "Next step"], report.Next.Select(owner => (string[])
            [ReportWords.Spaced(owner.Role), ReportWords.Number(owner.Open), ReportWords.Number(owner.Late), owner.NextOn is { } day ? ReportWords.Day(day) : "–", owner.NextStep ?? "–"]));
        MarkdownText.Table(text, ["Action", "Improves", "Owner", "Due"], report.Actions.Select(action => (string[])[action.Id, ReportWords.Of(action.Kpi), ReportWords.Spaced(action.Owner), ReportWords.Day(action.DueOn) + (action.IsLate ? ", late" : "")]));
        if (report.Aging.Count > 0)
        {
            Line(text, "## Unresolved work by age");
            MarkdownText.Table(text, ["Days", "Number", "Amount"], report.Aging.Select(bucket => (string[])[bucket.Days, ReportWords.Number(bucket.Count), ReportWords.Money(bucket.Amount)]));
        }

        Line(text, "## By payer, denial class and stage");
        MarkdownText.Table(text, ["By", "Which", "Opened", "Closed", "Open", "Past turnaround"], report.Segments.Select(segment => (string[])
            [segment.Dimension, segment.Name ?? "None", ReportWords.Number(segment.Opened), ReportWords.Number(segment.Closed), ReportWords.Number(segment.Open), ReportWords.Number(segment.Late)]));
        if (report.Recurring.Count > 0)
        {
            Line(text, "## Causes that come back");
            MarkdownText.Table(text, ["Kind", "Payer", "Denial", "Root cause", "Times"], report.Recurring.Select(cause => (string[])[ReportWords.Spaced(cause.Kind), cause.Payer ?? "–", cause.DenialClass ?? "–", cause.RootCause ?? "–", ReportWords.Number(cause.Count)]));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
