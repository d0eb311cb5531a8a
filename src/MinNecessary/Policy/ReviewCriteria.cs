namespace MinNecessary.Policy;

/// <summary>
/// What an individual review of a disclosure or request that is not routine goes by (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).
/// Immutable.
/// </summary>
public sealed class ReviewCriteria
{
    internal ReviewCriteria(string name, Activity activity, string reviewer, IReadOnlyList<string> criteria, TimeSpan validFor)
    {
        Name = name;
        Activity = activity;
        Reviewer = reviewer;
        Criteria = criteria;
        ValidFor = validFor;
    }

    /// <summary>Their name. Never null.</summary>
    public string Name { get; }

    /// <summary>Disclosure or request: what they are for.</summary>
    public Activity Activity { get; }

    /// <summary>The role that reviews. Never null.</summary>
    public string Reviewer { get; }

    /// <summary>The questions that the reviewer answers. Never empty.</summary>
    public IReadOnlyList<string> Criteria { get; }

    /// <summary>How long an approval holds at most. More than zero.</summary>
    public TimeSpan ValidFor { get; }
}
