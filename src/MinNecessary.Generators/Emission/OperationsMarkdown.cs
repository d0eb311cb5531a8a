using MinNecessary.Policy;

namespace MinNecessary.Generators.Emission;

/// <summary>The operations of a policy for a person: a drawing, and a table of each part.</summary>
internal static class OperationsMarkdown
{
    public static string Of(PolicyDocument policy, OperationsDefinition operations)
    {
        var writer = new MarkdownWriter();
        string days = operations.CountsBusinessDays ? "business days" : "days of the calendar";
        writer.Line($"# Operations of policy {EmissionText.ForMarkdown(policy.Name)}, version {EmissionText.ForMarkdown(policy.Version)}").Line();
        writer.Line($"Written by the build from the policy, whose SHA-256 is `{policy.Hash}`. Time limits count {days}, in time zone {EmissionText.ForMarkdown(operations.Zone)}.");
        OperationsDiagram.Write(writer, operations);
        WriteFlow(writer, operations);
        WriteExceptions(writer, operations);
        WriteMeasures(writer, operations);
        WritePartners(writer, operations);
        return writer.ToString();
    }

    private static void WriteFlow(MarkdownWriter writer, OperationsDefinition operations)
    {
        writer.Table(
            "Stages",
            ["Stage", "Owner", "Grants", "Checklist", "What is done"],
            operations.Stages.Select(stage => (string[])[stage.Name, stage.Owner, Names(stage.Grants), Texts(stage.Checklist), stage.Description ?? ""]));
        writer.Table(
            "Handoffs",
            ["Handoff", "From", "To", "Carries", "Carries masked", "Within", "A case is opened when"],
            operations.Handoffs.Select(handoff => (string[])[handoff.Name, handoff.From, handoff.To, Names(handoff.Carries), Names(handoff.CarriesMasked), handoff.Within is { } within ? Limit(operations, within) : "", Texts(handoff.Triggers)]));
    }

    private static void WriteExceptions(MarkdownWriter writer, OperationsDefinition operations)
    {
        writer.Table(
            "Cases",
            ["Kind", "Opened by", "Owner", "Expected", "Escalation", "Verification", "Evidence"],
            operations.Cases.Values.Select(kind => (string[])[kind.Name, kind.Trigger.ToString(), kind.Owner, Limit(operations, kind.Expected), kind.Escalation, Texts(kind.Verification), Texts(kind.Evidence)]));
        writer.Table(
            "Escalation chains",
            ["Chain", "After", "Owner"],
            operations.Escalations.Values.SelectMany(chain => chain.Steps.Select(step => (string[])[chain.Name, Limit(operations, step.After), step.To])));
    }

    private static void WriteMeasures(MarkdownWriter writer, OperationsDefinition operations)
    {
        if (operations.Aging is { } aging)
        {
            writer.Line().Line("## Aging").Line().Line($"From {aging.From}: {OperationsWords.Buckets(aging.Bounds)}.");
        }

        writer.Table("Measures", ["Measure", "Owner", "Target", "Where it is missed"], operations.Kpis.Values.Select(kpi => (string[])[kpi.Kpi.ToString(), kpi.Owner, OperationsWords.Target(kpi), kpi.Action]));
        writer.Table("Reviews", ["Review", "Owner", "Within", "Shows"], Reviews(operations));
        if (operations.Feedback is { } feedback)
        {
            writer.Line().Line("## Feedback").Line().Line($"Of {feedback.Percent.ToString(System.Globalization.CultureInfo.InvariantCulture)} % of the views it is observed which members are read, without their values, for {OperationsWords.Cadence(feedback.Period)}.");
        }
    }

    private static IEnumerable<string[]> Reviews(OperationsDefinition operations)
    {
        if (operations.WeeklyReview is { } weekly)
        {
            yield return ["weekly", weekly.Owner, Limit(operations, weekly.Within), Names(weekly.Kpis.Select(kpi => kpi.ToString()))];
        }

        if (operations.MonthlyReview is { } monthly)
        {
            yield return ["monthly", monthly.Owner, Limit(operations, monthly.Within), Names(monthly.Kpis.Select(kpi => kpi.ToString()))];
        }

        if (operations.Recertification is { } recertification)
        {
            yield return ["recertification of roles", recertification.Owner, OperationsWords.Cadence(recertification.Every), ""];
        }
    }

    private static void WritePartners(MarkdownWriter writer, OperationsDefinition operations)
    {
        writer.Table(
            "Vendors",
            ["Vendor", "Recipient", "Owner", "Agreement", "Purposes", "Protocols", "Required", "Checklist"],
            operations.Vendors.Values.Select(vendor => (string[])[vendor.Name, vendor.Recipient, vendor.Owner, vendor.Agreement, Names(vendor.Purposes), Names(vendor.Protocols), Names(vendor.Required), Texts(vendor.Checklist)]));
        writer.Table(
            "Courses",
            ["Course", "Teaches", "Lasts", "New hires within", "Retraining within", "Passed with"],
            operations.Curricula.Values.Select(course => (string[])[course.Name, course.Description, OperationsWords.Cadence(course.Every), Limit(operations, course.NewHireWithin), Limit(operations, course.RetrainWithin), course.Passing.ToString(System.Globalization.CultureInfo.InvariantCulture) + " %"]));
        writer.Table("Definitions", ["Word", "Meaning", "From"], operations.Definitions.Values.Select(term => (string[])[term.Name, term.Text, term.Citation ?? "our own"]));
    }

    private static string Limit(OperationsDefinition operations, TimeSpan time) => OperationsWords.Limit(operations, time);

    private static string Names(IEnumerable<string> names) => string.Join(", ", names);

    private static string Texts(IEnumerable<string> texts) => string.Join("; ", texts);
}
