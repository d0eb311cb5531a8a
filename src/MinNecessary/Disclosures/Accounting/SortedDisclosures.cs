namespace MinNecessary.Disclosures;

/// <summary>The entries of one subject, sorted into what is a disclosure to account for, and what is in doubt. Immutable.</summary>
internal sealed class SortedDisclosures
{
    public SortedDisclosures(AccountingRequest request, IReadOnlyList<DisclosureEntry> entries, DateOnly from, DateOnly through)
    {
        var decisions = entries.OfType<DecisionEntry>().ToDictionary(decision => decision.Id, StringComparer.Ordinal);
        HashSet<string> released = [.. entries.OfType<ReleaseEntry>().Select(release => release.DecisionId)];
        (HashSet<string> found, HashSet<string> foundNot) = ([.. request.FoundDisclosed], [.. request.FoundNotDisclosed]);
        List<AccountableDisclosure> disclosures = [];
        List<AccountingDoubt> doubts = [];
        foreach (DisclosureEntry entry in entries)
        {
            DateOnly day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(entry.OccurredAt, request.Zone).DateTime);
            DecisionEntry? decision = entry is ReleaseEntry release ? decisions.GetValueOrDefault(release.DecisionId) : (DecisionEntry)entry;
            if (day < from || day > through)
            {
                continue;
            }

            if (decision is null)
            {
                if (!foundNot.Contains(entry.Id))
                {
                    doubts.Add(new AccountingDoubt(AccountingDoubtKind.NoDecision, entry.Id, day, null, null));
                }
            }
            else if (decision.IsAccountable && entry is ReleaseEntry)
            {
                disclosures.Add(new AccountableDisclosure(entry.Id, entry.OccurredAt, day, decision));
            }
            else if (decision is { IsAccountable: true, Outcome: Outcome.Allowed } && !released.Contains(decision.Id))
            {
                if (found.Contains(decision.Id))
                {
                    disclosures.Add(new AccountableDisclosure(decision.Id, decision.OccurredAt, day, decision));
                }
                else if (!foundNot.Contains(decision.Id))
                {
                    doubts.Add(new AccountingDoubt(AccountingDoubtKind.NoRelease, decision.Id, day, decision.Recipient, decision.Purpose));
                }
            }
        }

        (Disclosures, Doubts) = (disclosures.AsReadOnly(), doubts.AsReadOnly());
    }

    /// <summary>In the order in which they happened.</summary>
    public IReadOnlyList<AccountableDisclosure> Disclosures { get; }

    /// <summary>In the order in which they happened.</summary>
    public IReadOnlyList<AccountingDoubt> Doubts { get; }
}
