using System.Globalization;
using System.Text;
using MinNecessary.Disclosures;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>What is counted of the log, and the entries that an auditor sees one by one.</summary>
internal sealed class ActivityCounts
{
    private readonly List<DecisionEntry> _entireRecords = [];
    private readonly List<DecisionEntry> _emergencies = [];
    private readonly SortedDictionary<string, (int Decisions, int Denied)> _restricted = new(StringComparer.Ordinal);

    public void Add(DecisionEntry decision)
    {
        if (decision.IsEntireRecord)
        {
            _entireRecords.Add(decision);
        }

        if (decision.EmergencyId is not null)
        {
            _emergencies.Add(decision);
        }

        // What a grant shows and a decision withholds, a restriction took out; or it denied the record whole.
        string[] causes = [.. decision.WithheldLabels.Select(label => $"label {label}"), .. decision.Reasons.Where(reason => reason.Contains("Restrict", StringComparison.Ordinal) || reason.Contains("Consent", StringComparison.Ordinal))];
        foreach (string cause in causes.Distinct(StringComparer.Ordinal))
        {
            (int decisions, int denied) = _restricted.GetValueOrDefault(cause);
            _restricted[cause] = (decisions + 1, denied + (decision.Outcome == Outcome.Denied ? 1 : 0));
        }
    }

    public string EntireRecords(PolicyHistory history)
    {
        var text = new StringBuilder("# Entire medical records\n\n");
        text.Append(_entireRecords.Count == 0 ? "There was none in these days.\n" : "");
        MarkdownText.Table(text, ["When", "Actor", "Role", "Activity", "To or from", "Purpose", "Outcome", "Justification in the policy"], _entireRecords.OrderBy(decision => decision.OccurredAt).Select(decision => (string[])
            [When(decision), decision.ActorId, decision.Role, decision.Activity.ToString(), decision.Recipient ?? "–", decision.Purpose, decision.Outcome.ToString(), Justification(decision, history)]));
        return text.ToString();
    }

    public string Emergencies()
    {
        var text = new StringBuilder("# Emergency access\n\nEach opens a case that another person reviews; until then the actor may claim but one more, and access ends by itself.\n\n");
        text.Append(_emergencies.Count == 0 ? "There was none in these days.\n" : "");
        MarkdownText.Table(text, ["When", "Until", "Emergency", "Actor", "Role", "Grant", "Outcome", "Set aside"], _emergencies.OrderBy(decision => decision.OccurredAt).Select(decision => (string[])
            [When(decision), decision.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), decision.EmergencyId!, decision.ActorId, decision.Role, decision.GrantName ?? "–", decision.Outcome.ToString(), string.Join(", ", decision.Waived)]));
        return text.ToString();
    }

    public string Restrictions()
    {
        var text = new StringBuilder("# Restrictions given effect\n\nHow many decisions withheld something, or denied, for a restriction or a missing consent.\n\n");
        text.Append(_restricted.Count == 0 ? "There was none in these days.\n" : "");
        MarkdownText.Table(text, ["Because of", "Decisions", "Of them denied"], _restricted.Select(cause => (string[])
            [cause.Key, cause.Value.Decisions.ToString(CultureInfo.InvariantCulture), cause.Value.Denied.ToString(CultureInfo.InvariantCulture)]));
        return text.ToString();
    }

    private static string Justification(DecisionEntry decision, PolicyHistory history) => decision.GrantName is { } name
        ? history.Versions.FirstOrDefault(version => version.Document.Hash == decision.PolicyHash)?.Document.FindGrant(name)?.EntireRecord ?? "in the evidence that the log names"
        : "in the evidence that the log names";

    private static string When(DecisionEntry decision) => decision.OccurredAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
