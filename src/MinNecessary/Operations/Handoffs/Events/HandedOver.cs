namespace MinNecessary.Operations;

/// <summary>A stage handed work over.</summary>
internal sealed record HandedOver : HandoffEvent
{
    public required string Name { get; init; }

    public required string WorkItem { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    public DateTimeOffset? DueAt { get; init; }
}
