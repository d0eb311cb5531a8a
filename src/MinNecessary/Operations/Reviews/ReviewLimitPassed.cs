namespace MinNecessary.Operations;

/// <summary>An action was not done in time, and its case was opened.</summary>
internal sealed record ReviewLimitPassed : ReviewEvent
{
    public required string Key { get; init; }
}
