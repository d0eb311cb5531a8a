namespace MinNecessary.Policy;

/// <summary>What crosses from one stage to the next. It carries no more than both may see (45 CFR 164.514(d)(2)). Immutable.</summary>
public sealed class HandoffDefinition
{
    internal HandoffDefinition(string name, string from, string to, IReadOnlyList<string> carries, IReadOnlyList<string> carriesMasked, TimeSpan? within, IReadOnlyList<string> triggers)
    {
        Name = name;
        From = from;
        To = to;
        Carries = carries;
        CarriesMasked = carriesMasked;
        Within = within;
        Triggers = triggers;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>The stage that hands over. Never null.</summary>
    public string From { get; }

    /// <summary>The stage that takes over. Never null.</summary>
    public string To { get; }

    /// <summary>The categories that cross as they are: both stages have a grant that shows each in full. May be empty.</summary>
    public IReadOnlyList<string> Carries { get; }

    /// <summary>The categories that cross under the receiver's masks. May be empty.</summary>
    public IReadOnlyList<string> CarriesMasked { get; }

    /// <summary>In what time it is taken over, before a case is opened; null where that is not limited.</summary>
    public TimeSpan? Within { get; }

    /// <summary>What else makes a person open a case at it. May be empty.</summary>
    public IReadOnlyList<string> Triggers { get; }
}
