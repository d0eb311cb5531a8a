namespace MinNecessary;

/// <summary>How often a member was read. Immutable.</summary>
internal sealed record ObservedMember
{
    public required string Name { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required long Reads { get; init; }
}
