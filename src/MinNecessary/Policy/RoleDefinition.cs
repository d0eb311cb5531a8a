namespace MinNecessary.Policy;

/// <summary>A class of persons in the workforce (45 CFR 164.514(d)(2)(i)(A)). Immutable.</summary>
public sealed class RoleDefinition
{
    internal RoleDefinition(string name, string description, IReadOnlyList<string> training)
    {
        Name = name;
        Description = description;
        Training = training;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>What the role does. Never null.</summary>
    public string Description { get; }

    /// <summary>The courses it needs (45 CFR 164.530(b)). May be empty.</summary>
    public IReadOnlyList<string> Training { get; }
}
