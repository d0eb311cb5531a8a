namespace MinNecessary.Policy;

/// <summary>A condition of the organisation's own, which the application answers. Immutable.</summary>
public sealed class ConditionDefinition
{
    internal ConditionDefinition(string name, string description, string? citation)
    {
        Name = name;
        Description = description;
        Citation = citation;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>What has to hold, for a person. Never null.</summary>
    public string Description { get; }

    /// <summary>The section, law or rule of the organisation that it follows from; null where the policy gives none.</summary>
    public string? Citation { get; }
}
