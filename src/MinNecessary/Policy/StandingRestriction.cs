namespace MinNecessary.Policy;

/// <summary>
/// A restriction that holds for everyone, such as one that a state's law adds (45 CFR 160.203(b)). It only ever subtracts.
/// Immutable.
/// </summary>
public sealed class StandingRestriction
{
    internal StandingRestriction(
        string name,
        IReadOnlyList<string> withhold,
        IReadOnlyList<string> labels,
        IReadOnlyList<Activity> activities,
        IReadOnlyList<string> recipients,
        string? unless,
        IReadOnlyList<Exemption> yieldsTo,
        string citation)
    {
        Name = name;
        Withhold = withhold;
        Labels = labels;
        Activities = activities;
        Recipients = recipients;
        Unless = unless;
        YieldsTo = yieldsTo;
        Citation = citation;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>The categories that it withholds. May be empty where it has labels.</summary>
    public IReadOnlyList<string> Withhold { get; }

    /// <summary>The sensitivity labels whose records, lines and elements it withholds. May be empty where it has categories.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The activities that it is about; empty for all.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>The recipients that it is about; empty for all, and for uses.</summary>
    public IReadOnlyList<string> Recipients { get; }

    /// <summary>The condition that lifts it where it is known to hold; null where nothing does.</summary>
    public string? Unless { get; }

    /// <summary>The exemptions that it does not block. May be empty.</summary>
    public IReadOnlyList<Exemption> YieldsTo { get; }

    /// <summary>The law or rule that it follows from. Never null.</summary>
    public string Citation { get; }
}
