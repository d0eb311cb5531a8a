namespace MinNecessary.Operations;

/// <summary>How often something is reviewed.</summary>
public enum ReviewCadence
{
    /// <summary>After each week, from Monday to Sunday: the work.</summary>
    Weekly = 1,

    /// <summary>After each month: the policy itself.</summary>
    Monthly = 2,
}
