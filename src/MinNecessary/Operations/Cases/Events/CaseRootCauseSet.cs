namespace MinNecessary.Operations;

/// <summary>The root cause was found, and whether it has been there before.</summary>
internal sealed record CaseRootCauseSet : CaseEvent
{
    public required string RootCause { get; init; }

    /// <summary>The cases that make it a recurring one.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];
}
