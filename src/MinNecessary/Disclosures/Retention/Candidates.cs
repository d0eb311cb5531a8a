namespace MinNecessary.Disclosures;

/// <summary>The entries that are old enough, in groups of a decision and the releases under it: a group is kept or deleted as one. Used by one thread.</summary>
internal sealed class Candidates(RetentionRequest request)
{
    private readonly Dictionary<string, List<(SealedEntry Stored, DisclosureEntry Entry)>> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keptBy = new(StringComparer.Ordinal);
    private readonly RetentionClock _clock = new(request);

    public bool Any => _groups.Count > 0;

    public void Add(SealedEntry stored)
    {
        if (stored.Read() is not { } entry)
        {
            return;
        }

        if (!_groups.TryGetValue(GroupOf(entry), out List<(SealedEntry, DisclosureEntry)>? group))
        {
            _groups.Add(GroupOf(entry), group = []);
        }

        group.Add((stored, entry));
    }

    /// <summary>An entry that is not old enough keeps its group.</summary>
    public void Keep(SealedEntry stored)
    {
        if (stored.Read() is { } entry && _groups.ContainsKey(GroupOf(entry)))
        {
            _keptBy.Add(GroupOf(entry));
        }
    }

    public RetentionPlan Plan()
    {
        List<(SealedEntry Stored, DisclosureEntry Entry)> deletable = [];
        List<string> unknown = [];
        (int onHold, int stillKept) = (0, 0);
        foreach ((string id, List<(SealedEntry Stored, DisclosureEntry Entry)> group) in _groups)
        {
            DecisionEntry? decision = group.Select(each => each.Entry).OfType<DecisionEntry>().FirstOrDefault();
            if (group.Exists(each => _clock.IsOnHold(each.Entry)))
            {
                onHold += group.Count;
            }
            else if (decision is null || !_clock.IsPolicyKnown(decision))
            {
                unknown.AddRange(group.Select(each => each.Entry.Id).Distinct(StringComparer.Ordinal));
            }
            else if (_keptBy.Contains(id) || group.Exists(each => _clock.KeepUntil(decision, each.Entry) is not { } last || last >= request.AsOf))
            {
                stillKept += group.Count;
            }
            else
            {
                deletable.AddRange(group);
            }
        }

        return new RetentionPlan
        {
            AsOf = request.AsOf,
            // Where deleting is broken off, no release is left without its decision.
            Deletable = Array.AsReadOnly([.. deletable.OrderBy(each => each.Entry is DecisionEntry).ThenBy(each => each.Stored.Writer, StringComparer.Ordinal).ThenBy(each => each.Stored.Sequence).Select(each => each.Stored)]),
            OnHold = onHold,
            StillKept = stillKept,
            Unknown = unknown.Order(StringComparer.Ordinal).ToList().AsReadOnly(),
        };
    }

    private static string GroupOf(DisclosureEntry entry) => entry is ReleaseEntry release ? release.DecisionId : entry.Id;
}
