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
    private readonly RestrictionCounts _restrictions = new();

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

        _restrictions.Add(decision);
    }

    public string Restrictions() => _restrictions.ToMarkdown();

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

    private static string Justification(DecisionEntry decision, PolicyHistory history) => decision.GrantName is { } name
        ? history.Versions.FirstOrDefault(version => version.Document.Hash == decision.PolicyHash)?.Document.FindGrant(name)?.EntireRecord ?? "in the evidence that the log names"
        : "in the evidence that the log names";

    private static string When(DecisionEntry decision) => decision.OccurredAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
