namespace MinNecessary.Operations;

/// <summary>The changes of the policy that are noted, in the order in which they take effect.</summary>
internal sealed class PolicyChanges(IReadOnlyList<PolicyChangeNoted> all)
{
    public static PolicyChanges None { get; } = new([]);

    public IReadOnlyList<PolicyChangeNoted> All { get; } = all;

    public PolicyChanges With(PolicyChangeNoted change) => new([.. All.Append(change).OrderBy(each => each.EffectiveAt)]);

    /// <summary>Whether a course taught a change: it was of the version that brought it, or of a later one. What is not known did not.</summary>
    public bool Taught(CourseAttempt attempt, PolicyChangeNoted change)
    {
        List<PolicyChangeNoted> order = [.. All];
        int taught = order.FindLastIndex(each => each.Version == attempt.PolicyVersion);
        return taught >= 0 && taught >= order.IndexOf(change);
    }
}
