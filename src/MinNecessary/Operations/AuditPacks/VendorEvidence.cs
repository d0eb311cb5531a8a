using System.Text;

namespace MinNecessary.Operations;

/// <summary>Agreements with vendors and what was submitted to them, for an auditor.</summary>
internal sealed class VendorEvidence(AgreementRegister agreements, VendorDesk desk)
{
    public async Task<string> VendorsAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        IEnumerable<string[]> signed = (await agreements.ReadAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            .Where(agreement => days.IsOf(agreement.Tenant) && days.Has(agreement.From, agreement.Until?.AddDays(-1) ?? DateOnly.MaxValue))
            .OrderBy(agreement => agreement.Recipient, StringComparer.Ordinal).ThenBy(agreement => agreement.From).ThenBy(agreement => agreement.Id, StringComparer.Ordinal)
            .Select(agreement => (string[])[agreement.Recipient, agreement.Id, agreement.Kind.ToString(), EvidenceDays.Day(agreement.From), EvidenceDays.Day(agreement.Until), string.Join(", ", agreement.Purposes)]);
        IEnumerable<string[]> submitted = (await desk.ReadAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            .Where(outcome => days.Has(outcome.At)).GroupBy(outcome => (outcome.Vendor, outcome.Protocol))
            .OrderBy(group => group.Key.Vendor, StringComparer.Ordinal).ThenBy(group => group.Key.Protocol, StringComparer.Ordinal)
            .Select(group => (string[])[group.Key.Vendor, group.Key.Protocol, Count(group, SubmissionResult.Complete), Count(group, SubmissionResult.Incomplete), Count(group, SubmissionResult.Refused)]);
        var text = new StringBuilder("# Vendors\n\n## Agreements\n\n");
        int before = text.Length;
        MarkdownText.Table(text, ["Recipient", "Agreement", "Kind", "From", "Before", "Purposes"], signed);
        text.Append(text.Length == before ? "None is entered for these days.\n\n" : "").Append("## Submissions\n\nOne that lacks an item does not go and opens a case the same day. One that carries more than the protocol is refused.\n\n");
        before = text.Length;
        MarkdownText.Table(text, ["Vendor", "Protocol", "Complete", "Incomplete", "Refused"], submitted);
        text.Append(text.Length == before ? "There was none in these days.\n" : "");
        return text.ToString();
    }

    private static string Count(IEnumerable<SubmissionOutcome> outcomes, SubmissionResult result) => EvidenceDays.Number(outcomes.Count(outcome => outcome.Result == result));
}
