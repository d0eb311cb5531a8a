namespace MinNecessary.Policy;

/// <summary>
/// The versions of one policy: which one was in effect on a day, and how long each has to be kept (45 CFR 164.530(i), (j)). Immutable and safe
/// for concurrent use.
/// </summary>
public sealed class PolicyHistory
{
    /// <summary>Puts versions in order, and checks that they follow on each other.</summary>
    /// <param name="versions">
    /// Every version that is kept, in any order: one name, each version once. A version that begins before the one before it has ended names that
    /// one under <c>supersedes</c>, and takes over from it for good. The earliest may name a version that is no longer kept.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> or one of them is null.</exception>
    /// <exception cref="PolicyHistoryException">They do not follow on each other. It carries every problem.</exception>
    public PolicyHistory(IEnumerable<PolicyDocument> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        PolicyDocument[] given = [.. versions];
        foreach (PolicyDocument version in given)
        {
            ArgumentNullException.ThrowIfNull(version, nameof(versions));
        }

        PolicyDocument[] ordered = [.. Succession.Order(given)];
        if (Succession.Problems(ordered) is { Count: > 0 } problems)
        {
            throw new PolicyHistoryException(problems);
        }

        Versions = Array.AsReadOnly([.. ordered.Select((version, index) => new PolicyVersion(version, index + 1 < ordered.Length ? ordered[index + 1] : null))]);
    }

    /// <summary>The versions, in the order in which they took effect. May be empty.</summary>
    public IReadOnlyList<PolicyVersion> Versions { get; }

    /// <summary>The policy as of a day.</summary>
    /// <param name="day">The day, of UTC.</param>
    /// <returns>The version that was in effect; null where none was.</returns>
    public PolicyDocument? AsOf(DateOnly day) => Versions.LastOrDefault(version => version.IsInEffect(day))?.Document;
}
