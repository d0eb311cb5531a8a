namespace MinNecessary.Operations;

/// <summary>It was done.</summary>
internal sealed record ReviewActionDone : ReviewEvent
{
    public required int Number { get; init; }

    public required string By { get; init; }

    public required string Result { get; init; }
}
