using System.Text.Json;
using BillingDesk.Models;
using BillingDesk.X12;
using MinNecessary;
using MinNecessary.Disclosures;

namespace BillingDesk.Commands;

/// <summary>Writes what a grant shows of each claim into a file, as one bulk disclosure: decided for all at once, and one entry of the log for each answer.</summary>
internal sealed class BulkFileWriter(TextWriter messages)
{
    /// <exception cref="AccessDeniedException">It is refused, or the log cannot be written.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public async Task<int> WriteAsync(IMinimumNecessary gate, string claims, string file, Grant grant, Caller caller, PaidInFull paid, CancellationToken cancellationToken)
    {
        try
        {
            // The claims are read twice: who is in the file has to be known before anything of them is shown.
            string[] subjects = [.. Read(claims).Select(claim => claim.PatientControlNumber).Distinct(StringComparer.Ordinal)];
            Decision decision = await gate.DecideForBulkAsync(grant, caller, subjects, cancellationToken: cancellationToken);
            await using BulkDisclosure bulk = decision.OpenBulk(file, ManifestOf(file));
            foreach (Claim claim in Read(claims).Where(claim => decision.EvaluationOf(claim.PatientControlNumber)?.Outcome == Outcome.Allowed))
            {
                cancellationToken.ThrowIfCancellationRequested();
                object view = BillingPolicy.Project(paid.Mark(claim), decision);
                bulk.Content.Write(JsonSerializer.SerializeToUtf8Bytes(view, ViewCommand.Json.GetTypeInfo(view.GetType())));
                bulk.Content.Write("\n"u8);
            }

            IReadOnlyList<ReleaseEntry> releases = await bulk.CompleteAsync(cancellationToken);
            int refused = decision.Evaluations.Count(evaluation => evaluation.Outcome != Outcome.Allowed);
            await messages.WriteLineAsync($"Claims disclosed under grant {grant.Name} of policy {BillingPolicy.Document}: {releases.Sum(release => release.Count)}, in {releases.Count} release(s) of the log. Left out: {refused} refused.");
            return ExitCode.Success;
        }
        catch (X12FormatException exception)
        {
            await messages.WriteLineAsync($"{claims}: {exception.Message}. Nothing was disclosed.");
            return ExitCode.BadInput;
        }
    }

    public static string ManifestOf(string file) => file + ".manifest";

    private static IEnumerable<Claim> Read(string claims)
    {
        using FileStream input = File.OpenRead(claims);
        foreach (Claim claim in Claim837Reader.Read(input))
        {
            yield return claim;
        }
    }
}
