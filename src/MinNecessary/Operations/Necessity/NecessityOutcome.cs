namespace MinNecessary.Operations;

/// <summary>What was decided about a proposal.</summary>
public enum NecessityOutcome
{
    /// <summary>The grant is to do without the category.</summary>
    Accepted = 1,

    /// <summary>The grant keeps it.</summary>
    Refused = 2,
}
