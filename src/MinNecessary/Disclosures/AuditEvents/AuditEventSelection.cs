using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>The entries of a query that are disclosures or requests, in the order in which they happened, and each with its decision. Immutable.</summary>
internal sealed class AuditEventSelection
{
    private AuditEventSelection(IReadOnlyList<LoggedEvent> events, IReadOnlyList<string> withoutDecision) =>
        (Events, Result) = (events, new AuditEventExportResult(events.Count, withoutDecision));

    public IReadOnlyList<LoggedEvent> Events { get; }

    public AuditEventExportResult Result { get; }

    public static async Task<AuditEventSelection> ReadAsync(IDisclosureStore store, DisclosureQuery query, TimeSpan longestDecision, CancellationToken cancellationToken)
    {
        // What is asked of decisions is asked of those that releases are under: the store finds no release by an actor.
        DisclosureQuery wider = new() { Writer = query.Writer, Tenant = query.Tenant, Subject = query.Subject, From = query.From - longestDecision, Until = query.Until };
        DisclosureQuery ofDecisions = query with { From = null, Until = null };
        IReadOnlyList<DisclosureEntry> entries = await DistinctEntries.ReadAsync(store, wider, cancellationToken).ConfigureAwait(false);
        var decisions = entries.OfType<DecisionEntry>().ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        List<LoggedEvent> events = [];
        List<string> withoutDecision = [];
        foreach (DisclosureEntry entry in entries.Where(entry => query.From is not { } from || entry.OccurredAt >= from))
        {
            if (entry is ReleaseEntry release)
            {
                if (!decisions.TryGetValue(release.DecisionId, out DecisionEntry? decision))
                {
                    withoutDecision.Add(release.Id);
                }
                else if (IsOfAnotherParty(decision) && ofDecisions.Includes(decision))
                {
                    events.Add(new LoggedEvent(decision, release));
                }
            }
            else if (entry is DecisionEntry { Outcome: not Outcome.Allowed } refused && IsOfAnotherParty(refused) && ofDecisions.Includes(refused))
            {
                events.Add(new LoggedEvent(refused, null));
            }
        }

        return new AuditEventSelection(events.AsReadOnly(), withoutDecision.AsReadOnly());
    }

    private static bool IsOfAnotherParty(DecisionEntry decision) => decision.Activity is Activity.Disclosure or Activity.Request;
}
