using System.Text;

namespace MinNecessary.Operations;

/// <summary>The registers of restrictions and of reviews' answers, for an auditor: what, when and by whom; never whose, nor what people wrote.</summary>
internal sealed class PapersEvidence(RestrictionBook restrictions, ApprovalBook approvals)
{
    public async Task<string> RestrictionsAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        IEnumerable<string[]> rows = (await restrictions.ReadAllAsync(cancellationToken).ConfigureAwait(false)).Where(each => days.IsOf(each.Tenant) && days.IsBeforeEnd(each.EnteredAt)).Select(each => (string[])
        [
            each.Restriction.Kind.ToString(), What(each.Restriction), List(each.Restriction.Recipients), List(each.Restriction.Purposes), days.Day(each.EnteredAt), each.EnteredBy,
            each.Restriction.EndedBy != RestrictionEnd.None ? $"{each.Restriction.EndedBy}, from {EvidenceDays.Day(each.Restriction.EndedOn)}" : "in force", each.EndEnteredBy ?? "–",
        ]);
        return Table("# Restrictions in the register\n\nThose that were agreed to, and those that have to be honoured. What the entity ended alone holds on for what was made before.\n\n", ["Kind", "What", "Recipients", "Purposes", "Entered on", "By", "Ended", "By"], rows);
    }

    public async Task<string> ApprovalsAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        IEnumerable<string[]> rows = (await approvals.ReadAllAsync(cancellationToken).ConfigureAwait(false)).Where(each => days.IsOf(each.Tenant) && days.Has(each.RecordedAt)).Select(each => (string[])
        [
            each.Approval.Id, each.Approval.Activity.ToString(), each.Approval.Recipient ?? "–", each.Approval.Purpose, each.Approval.IsApproved ? List(each.Approval.Categories) : "refused",
            each.Approval.ReviewerId, each.Approval.ReviewerRole, days.Day(each.Approval.ReviewedAt), days.Day(each.Approval.ExpiresAt), days.Day(each.RevokedAt),
        ]);
        return Table("# Individual reviews\n\nWhat people decided about disclosures and requests that are not routine.\n\n", ["Review", "Activity", "To or from", "Purpose", "Approved", "Reviewer", "Role", "On", "Until", "Taken back on"], rows);
    }

    private static string What(Restriction restriction) => restriction.Label is { } label ? $"label {label}"
        : restriction.Categories.Count > 0 ? List(restriction.Categories)
        : restriction.Kind == RestrictionKind.PaidInFull ? "what is paid in full" : "the whole record";

    private static string List(IReadOnlyCollection<string> names) => names.Count == 0 ? "all" : string.Join(", ", names.Order(StringComparer.Ordinal));

    private static string Table(string head, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        var text = new StringBuilder(head);
        text.Append(all.Length == 0 ? "The register has none for these days.\n" : "");
        MarkdownText.Table(text, columns, all);
        return text.ToString();
    }
}
