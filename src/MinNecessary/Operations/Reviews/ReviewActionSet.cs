using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>Somebody is to do something.</summary>
internal sealed record ReviewActionSet : ReviewEvent
{
    public required Kpi Kpi { get; init; }

    public required string Owner { get; init; }

    public required DateOnly DueOn { get; init; }

    public required string What { get; init; }

    public required string By { get; init; }
}
