using System.Globalization;
using System.Text;
using MinNecessary.Disclosures;

namespace MinNecessary.Operations;

/// <summary>What of a pack the disclosure log answers.</summary>
internal static class ActivityDocuments
{
    public static readonly string[] Names = ["decisions-sample.json", "entire-records.md", "emergencies.md", "restrictions.md", "accountings.md", "log-verification.md"];

    public static async Task<IReadOnlyList<AuditPackDocument>> OfAsync(AuditPackContext context, CancellationToken cancellationToken)
    {
        AuditPackRequest request = context.Request;
        var sample = new DecisionSample(request.DecisionsPerRole, context.Policy.Hash);
        ActivityCounts counts = new();
        DisclosureQuery query = new() { Tenant = request.Tenant, From = context.From, Until = context.Until };
        await foreach (DecisionEntry decision in DecisionSample.ReadAsync(request.Log, query, cancellationToken).ConfigureAwait(false))
        {
            sample.Add(decision);
            counts.Add(decision);
        }

        LogVerification verified = await DisclosureVerifier.VerifyAsync(request.Log, request.Checkpoints, request.CheckpointKey, cancellationToken).ConfigureAwait(false);
        return
        [
            new(Names[0], "Access of a sample of workforce members, and whether it is consistent with the policies (164.514(d)(2)(ii))", AuditPackJson.Write(sample.Compare(context.History))),
            new(Names[1], "Uses, disclosures and requests of an entire medical record, with their justification (164.514(d)(5))", counts.EntireRecords(context.History)),
            new(Names[2], "Emergency access: who, under which grant, and what it set aside (164.312(a)(2)(ii))", counts.Emergencies()),
            new(Names[3], "Restrictions that individuals asked for, and whether they were given effect (164.522(a))", counts.Restrictions()),
            new(Names[4], "Requests for an accounting of disclosures: their content and timeliness (164.528)", Accountings(request)),
            new(Names[5], "Activity is recorded, and the record is as it was written (164.312(b), 164.312(c))", Verification(request, verified)),
        ];
    }

    private static string Accountings(AuditPackRequest request)
    {
        var text = new StringBuilder("# Accountings of disclosures\n\n");
        text.Append(request.Accountings.Count == 0 ? "The pack was given none.\n" : "");
        MarkdownText.Table(text, ["Asked on", "Due on", "Made on", "In time", "Disclosures listed", "Free of charge", "Open questions"], request.Accountings.OrderBy(accounting => accounting.Deadline.ReceivedOn).Select(accounting => (string[])
            [Day(accounting.Deadline.ReceivedOn), Day(accounting.Deadline.DueOn), Day(accounting.PreparedOn), accounting.PreparedOn <= accounting.Deadline.DueOn ? "yes" : "no", Number(accounting.Items.Sum(item => item.Number)), accounting.IsFree ? "yes" : "no", Number(accounting.OpenDoubts)]));
        return text.ToString();
    }

    private static string Verification(AuditPackRequest request, LogVerification verified)
    {
        var text = new StringBuilder("# The disclosure log, verified\n\n");
        text.Append(verified.IsSound ? "Every entry is as its chain says.\n\n" : "**Something is wrong with the log:**\n\n");
        foreach (LogFinding finding in verified.Findings)
        {
            text.Append("- ").Append(MarkdownText.Escape(finding.ToString())).Append('\n');
        }

        text.Append(request.Checkpoints.Count == 0 ? "There were no checkpoints: entries cut off at the end of a chain would not be found.\n\n" : "\n");
        MarkdownText.Table(text, ["Writer", "Entries", "Below the last checkpoint", "Content deleted"], verified.Writers.Select(writer => (string[])
            [writer.State.Writer, Number(writer.State.Size), Number(writer.Covered), Number(writer.Deleted)]));
        return text.ToString();
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
