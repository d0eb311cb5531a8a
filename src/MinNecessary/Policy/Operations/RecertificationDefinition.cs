namespace MinNecessary.Policy;

/// <summary>How often somebody confirms that a person still needs a role (45 CFR 164.308(a)(4)(ii)(C)). Immutable.</summary>
public sealed class RecertificationDefinition
{
    internal RecertificationDefinition(string owner, TimeSpan every)
    {
        Owner = owner;
        Every = every;
    }

    /// <summary>The role that confirms. Never null.</summary>
    public string Owner { get; }

    /// <summary>How long a confirmation lasts. More than zero.</summary>
    public TimeSpan Every { get; }
}
