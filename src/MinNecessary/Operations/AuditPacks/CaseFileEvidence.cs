using System.Text;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The cases, for an auditor: those of emergencies one by one, all others counted. Whom they are about and what people wrote stays with the cases.</summary>
internal sealed class CaseFileEvidence(CaseDesk desk)
{
    public async Task<string> EmergenciesAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        List<Case> cases = await ReadAsync(days, cancellationToken).ConfigureAwait(false);
        string[][] rows = [.. cases.Where(each => each.Trigger == CaseTrigger.EmergencyAccess).OrderBy(each => each.OpenedAt).ThenBy(each => each.Id, StringComparer.Ordinal).Select(each => (string[])
            [each.Id, days.Day(each.OccurredAt), days.Day(each.DueAt), each.ClosedAt is null ? "open" : days.Day(each.ClosedAt), each.ClosedBy ?? "–", each.ClosedAt is { } closed ? closed <= each.DueAt ? "yes" : "no" : each.IsOverdue ? "overdue" : "–", string.Join(", ", each.Evidence.Select(evidence => evidence.Item).Distinct(StringComparer.Ordinal))])];
        var text = new StringBuilder("# Reviews of emergency access\n\nEach emergency access opens a case. It is closed with evidence, by a named person.\n\n");
        text.Append(rows.Length == 0 ? "There was none in these days.\n" : "");
        MarkdownText.Table(text, ["Case", "Access on", "Due on", "Closed on", "By", "In time", "Evidence"], rows);
        return text.ToString();
    }

    public async Task<string> ExceptionsAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        List<Case> cases = await ReadAsync(days, cancellationToken).ConfigureAwait(false);
        IEnumerable<string[]> rows = cases.GroupBy(each => (each.Kind, each.Trigger)).OrderBy(kind => kind.Key.Kind, StringComparer.Ordinal).Select(kind => (string[])
        [
            kind.Key.Kind, kind.Key.Trigger.ToString(), EvidenceDays.Number(kind.Count()), EvidenceDays.Number(kind.Count(each => !each.IsLoggedSameDay)),
            EvidenceDays.Number(kind.Count(each => !each.IsOpen)), EvidenceDays.Number(kind.Count(WasLate)), EvidenceDays.Number(kind.Count(each => each.History.Any(entry => entry.Act == CaseAct.Escalated))),
            EvidenceDays.Number(kind.Count(each => each.History.Any(entry => entry.Act == CaseAct.Reopened))),
        ]);
        var text = new StringBuilder("# Exceptions\n\nThe cases that were logged in these days, as they stand now. None is closed without evidence, and none is ever deleted.\n\n");
        text.Append(cases.Count == 0 ? "There was none.\n" : "");
        MarkdownText.Table(text, ["Kind", "Opened by", "Logged", "Later than the same day", "Closed", "Past their turnaround", "Escalated", "Opened again"], rows);
        return text.ToString();
    }

    private static bool WasLate(Case each) => each.History.Any(entry => entry.Act == CaseAct.Overdue) || each.ClosedAt > each.DueAt;

    private async Task<List<Case>> ReadAsync(EvidenceDays days, CancellationToken cancellationToken)
    {
        List<Case> found = [];
        await foreach (Case each in desk.ReadAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            if (days.Has(each.LoggedAt) && days.IsOf(each.Tenant))
            {
                found.Add(each);
            }
        }

        return found;
    }
}
