using MinNecessary.Operations;

namespace BillingDesk.Month;

/// <summary>Writes what the month leaves behind into a folder.</summary>
internal static class MonthFolder
{
    public const string Week = "week.html";
    public const string Matrix = "matrix.html";
    public const string Cases = "cases.csv";
    public const string Pack = "audit-pack";

    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Prepare(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException("The folder is not empty. Name another with --out, so that nothing else seems to belong to the report.");
        }

        Directory.CreateDirectory(folder);
    }

    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static async Task WriteAsync(string folder, PracticeMonth month, WeeklyReport report, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, Week), report.ToHtml(), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "week.md"), report.ToMarkdown(), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "week.json"), report.ToJson(), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, Cases), await CaseList.OfAsync(month.Cases, cancellationToken), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, Matrix), DisclosureMatrixPage.ToHtml(AdoptedPolicy.Document), cancellationToken);
        await AuditPack.WriteAsync(
            Path.Combine(folder, Pack),
            new AuditPackRequest
            {
                Policies = [AdoptedPolicy.Text],
                AsOf = PracticeMonth.End.AddDays(1),
                From = PracticeMonth.Start,
                Through = PracticeMonth.End,
                Log = month.Log,
                PreparedBy = Staff.Officer,
                PreparedAt = month.Now,
                Documents =
                [
                    .. await month.Evidence.PrepareAsync(PracticeMonth.Start, PracticeMonth.End, cancellationToken: cancellationToken),
                    new AuditPackDocument("weekly-report.md", "Activity is reviewed regularly: the last week's report (164.308(a)(1)(ii)(D))", report.ToMarkdown()),
                ],
            },
            cancellationToken);
    }
}
