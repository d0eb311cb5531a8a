namespace MinNecessary.Operations;

/// <summary>Where a handoff stands.</summary>
public enum HandoffState
{
    /// <summary>Handed over, and not taken yet.</summary>
    Waiting = 1,

    /// <summary>Taken over.</summary>
    TakenOver = 2,
}
