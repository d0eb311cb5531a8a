namespace MinNecessary.Operations;

/// <summary>Whether a person's training holds.</summary>
public enum TrainingState
{
    /// <summary>It holds.</summary>
    Current = 1,

    /// <summary>It holds still, and the policy has changed since in what concerns the role: it is due again.</summary>
    Due = 2,

    /// <summary>It was completed, and holds no more.</summary>
    Overdue = 3,

    /// <summary>It was never completed. It does not hold, though the time for it may not be over.</summary>
    Never = 4,
}
