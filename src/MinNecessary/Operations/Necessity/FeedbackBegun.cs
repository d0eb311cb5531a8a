namespace MinNecessary.Operations;

/// <summary>The first views under a version of the policy were recorded.</summary>
internal sealed record FeedbackBegun : FeedbackEvent
{
    public required string PolicyName { get; init; }

    public required string PolicyVersion { get; init; }

    public required int Percent { get; init; }

    public required DateTimeOffset EndsAt { get; init; }
}
