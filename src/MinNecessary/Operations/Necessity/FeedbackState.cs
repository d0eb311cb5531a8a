namespace MinNecessary.Operations;

/// <summary>How far the observation of one version of a policy is.</summary>
internal sealed record FeedbackState
{
    public required DateTimeOffset Since { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>When it is looked next for what nobody has decided.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>The grants that have a case.</summary>
    public IReadOnlyList<string> Reported { get; init; } = [];

    public IReadOnlyList<NecessityDecision> Decisions { get; init; } = [];

    /// <summary>What was decided last about a category of a grant.</summary>
    public NecessityDecision? DecisionOf(string grant, string category) => Decisions.LastOrDefault(decision => decision.Grant == grant && decision.Category == category);
}
