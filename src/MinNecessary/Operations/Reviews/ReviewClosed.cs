namespace MinNecessary.Operations;

/// <summary>The review was closed.</summary>
internal sealed record ReviewClosed : ReviewEvent
{
    public required string By { get; init; }

    public required string Summary { get; init; }

    public PolicyReviewMaterial? Material { get; init; }
}
