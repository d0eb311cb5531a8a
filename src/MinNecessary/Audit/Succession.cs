namespace MinNecessary.Policy;

/// <summary>How versions of a policy follow on each other.</summary>
internal static class Succession
{
    /// <summary>By the first day; of two that begin on one day, the one that supersedes the other is the later.</summary>
    public static IEnumerable<PolicyDocument> Order(IReadOnlyCollection<PolicyDocument> versions)
    {
        Dictionary<string, PolicyDocument> byVersion = versions.GroupBy(version => version.Version, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return versions.OrderBy(version => version.Effective).ThenBy(Depth);

        // How many corrections of one day lie before it. Each is visited once, so that a circle ends too.
        int Depth(PolicyDocument version)
        {
            HashSet<PolicyDocument> passed = [];
            PolicyDocument? at = version;
            while (at is not null && passed.Add(at))
            {
                at = at.Supersedes is { } named && byVersion.TryGetValue(named, out PolicyDocument? before) && before.Effective == version.Effective ? before : null;
            }

            return passed.Count;
        }
    }

    public static IReadOnlyList<string> Problems(PolicyDocument[] ordered)
    {
        List<string> problems = [];
        string[] names = [.. ordered.Select(version => version.Name).Distinct(StringComparer.Ordinal)];
        if (names.Length > 1)
        {
            problems.Add($"They are of several policies: {string.Join(", ", names)}. Keep a history for each.");
        }

        foreach (IGrouping<string, PolicyDocument> twice in ordered.GroupBy(version => version.Version, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add($"Version '{twice.Key}' is there {twice.Count()} times. Give each version a number of its own.");
        }

        // Of several policies, or of one version twice, none is before another.
        bool isOrdered = problems.Count == 0;
        if (isOrdered && ordered.Length > 0 && ordered[0].Supersedes is { } missing && Array.Exists(ordered, other => other.Version == missing))
        {
            problems.Add($"Version '{ordered[0].Version}' is the earliest, and supersedes '{missing}', which begins no earlier. Correct 'supersedes', or the dates.");
        }

        for (int index = 1; index < ordered.Length && isOrdered; index++)
        {
            Check(problems, ordered, index);
        }

        return problems;
    }

    private static void Check(List<string> problems, PolicyDocument[] ordered, int index)
    {
        (PolicyDocument before, PolicyDocument version) = (ordered[index - 1], ordered[index]);
        if (version.Supersedes == before.Version)
        {
            return;
        }

        if (version.Supersedes is { } named)
        {
            string what = Array.Exists(ordered, other => other.Version == named) ? "is not the version before it" : "is no version of this history";
            problems.Add($"Version '{version.Version}' supersedes '{named}', which {what}: that is '{before.Version}'. Correct 'supersedes', or the dates.");
        }
        else if (before.Expires is not { } end || end > version.Effective)
        {
            problems.Add($"Versions '{before.Version}' and '{version.Version}' are both in effect on {AuditText.Day(version.Effective)}. Write \"supersedes\": \"{before.Version}\" in the later, or let the earlier expire.");
        }
    }
}
