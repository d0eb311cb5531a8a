using System.Globalization;
using System.Security.Cryptography;
using BillingDesk.Month;
using BillingDesk.X12;
using MinNecessary.Operations;

namespace BillingDesk.Commands;

/// <summary>Simulates a month of a small practice, and writes the last week's report, the disclosure matrix and the audit pack.</summary>
internal sealed class WeekCommand(TextWriter output, TextWriter messages)
{
    // The sample's own people are invented, and its month is to be the same each time. Of real claims the key is made anew, and forgotten.
    private static readonly byte[] OwnKey = SHA256.HashData("The key of an invented clinic"u8);

    private static readonly (X12Kind Kind, string Name)[] Names =
        [(X12Kind.Claims, "claims (837P)"), (X12Kind.Acknowledgment, "file acknowledgments (999)"), (X12Kind.ClaimStatus, "claim acknowledgments (277CA)"), (X12Kind.Remittance, "remittances (835)")];

    /// <param name="folder">Where to write.</param>
    /// <param name="x12">The folder with the month's files; null for the sample's own.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> RunAsync(string folder, string? x12, CancellationToken cancellationToken)
    {
        try
        {
            MonthFiles files = x12 is null ? MonthReader.ReadOwn() : MonthReader.ReadFolder(x12);
            foreach (string problem in files.Problems)
            {
                await messages.WriteLineAsync($"Nothing of this file is used. {problem}.");
            }

            if (files.Counts.Count == 0)
            {
                await messages.WriteLineAsync("There is no file that a month could be made from: claims (837P), acknowledgments (999, 277CA) and remittances (835) of version 005010.");
                return ExitCode.BadInput;
            }

            MonthFolder.Prepare(folder);
            await using var month = new PracticeMonth(files, x12 is null ? OwnKey : RandomNumberGenerator.GetBytes(32));
            WeeklyReport report = await month.RunAsync(cancellationToken);
            await MonthFolder.WriteAsync(folder, month, report, cancellationToken);
            await SummarizeAsync(folder, x12 is null, files, month, report, cancellationToken);
            return files.Problems.Count == 0 ? ExitCode.Success : ExitCode.BadInput;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await messages.WriteLineAsync($"Nothing could be read, or written: {exception.Message}");
            return ExitCode.BadInput;
        }
    }

    private async Task SummarizeAsync(string folder, bool isOwn, MonthFiles files, PracticeMonth month, WeeklyReport report, CancellationToken cancellationToken)
    {
        int open = 0, closed = 0;
        await foreach (Case each in month.Cases.ReadAsync(cancellationToken: cancellationToken))
        {
            (open, closed) = each.IsOpen ? (open + 1, closed) : (open, closed + 1);
        }

        string others = files.Others.Count == 0 ? "" : $" Left out, since no month is made from them: {string.Join(", ", files.Others)}.";
        string[] lines =
        [
            $"A simulated month, {Day(PracticeMonth.Start)} to {Day(PracticeMonth.End)}, of a small practice{(isOwn ? " that is invented, as its patients are" : "")}.",
            $"Files: {string.Join(", ", Names.Where(name => files.Counts.ContainsKey(name.Kind)).Select(name => $"{files.Counts[name.Kind]} of {name.Name}"))}; {files.Claims.Count()} claims in all.{others}",
            $"Cases: {closed} closed, {open} open, {report.BlockedInAll} of them past their turnaround. Measures that miss their targets: {report.Measures.Count(measure => measure.IsMet == false)} of {report.Measures.Count}.",
            "",
            $"Open first: {Path.Combine(folder, MonthFolder.Week)}",
            $"  The week of {Day(report.Week)}: what changed, what is blocked, who acts next. It is not closed yet; that is done with this page.",
            $"Beside it: {Path.Combine(folder, MonthFolder.Cases)}",
            "  Which work each case of the page is about, for a spreadsheet.",
            $"Then: {Path.Combine(folder, MonthFolder.Matrix)}",
            "  Who sees what, for what: the policy on one page.",
            $"For an auditor: {Path.Combine(folder, MonthFolder.Pack, "README.md")}",
            "  The audit pack; each file says which inquiry it answers.",
            $"The week as text and for programs: week.md and week.json in {folder}",
        ];
        foreach (string line in lines)
        {
            await output.WriteLineAsync(line);
        }
    }

    private static string Day(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
