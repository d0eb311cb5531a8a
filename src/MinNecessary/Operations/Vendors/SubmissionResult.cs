namespace MinNecessary.Operations;

/// <summary>What became of a submission.</summary>
public enum SubmissionResult
{
    /// <summary>It has what it has to have, and nothing more: it may go.</summary>
    Complete = 1,

    /// <summary>Something is missing. A case is open, and it does not go.</summary>
    Incomplete = 2,

    /// <summary>It carries more than the protocol shows, or no agreement permits it. A case is open, and it does not go.</summary>
    Refused = 3,
}
