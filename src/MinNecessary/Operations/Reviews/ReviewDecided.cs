namespace MinNecessary.Operations;

/// <summary>Something was decided.</summary>
internal sealed record ReviewDecided : ReviewEvent
{
    public required string By { get; init; }

    public required string What { get; init; }

    public required string Why { get; init; }
}
