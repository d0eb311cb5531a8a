namespace MinNecessary.Policy;

/// <summary>Something that is measured, with who answers for it and what is done about it. Immutable.</summary>
public sealed class KpiDefinition
{
    internal KpiDefinition(Kpi kpi, string owner, decimal target, string action)
    {
        Kpi = kpi;
        Owner = owner;
        Target = target;
        Action = action;
    }

    /// <summary>What is measured.</summary>
    public Kpi Kpi { get; }

    /// <summary>The role that answers for it. Never null.</summary>
    public string Owner { get; }

    /// <summary>What it should reach, in its own unit. Zero or more.</summary>
    public decimal Target { get; }

    /// <summary>What is done where it is missed. Never null.</summary>
    public string Action { get; }
}
