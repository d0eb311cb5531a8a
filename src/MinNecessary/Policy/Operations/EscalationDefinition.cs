namespace MinNecessary.Policy;

/// <summary>A chain along which an open case goes up. Immutable.</summary>
public sealed class EscalationDefinition
{
    internal EscalationDefinition(string name, IReadOnlyList<EscalationStep> steps)
    {
        Name = name;
        Steps = steps;
    }

    /// <summary>Its name. Never null.</summary>
    public string Name { get; }

    /// <summary>Its steps, each later than the one before. Never empty.</summary>
    public IReadOnlyList<EscalationStep> Steps { get; }
}
