namespace MinNecessary.Operations;

/// <summary>A time limit passed, and its case was opened.</summary>
internal sealed record MemberLimitPassed : MemberEvent
{
    public required string Key { get; init; }
}
