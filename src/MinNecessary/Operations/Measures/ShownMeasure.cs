namespace MinNecessary.Operations;

/// <summary>A measure as it may be shown outside the team. Immutable.</summary>
public sealed record ShownMeasure
{
    /// <summary>The segment's name; null for what belongs to none that is known.</summary>
    public required string? Segment { get; init; }

    /// <summary>Whether it is withheld, since few people stand behind it.</summary>
    public required bool IsWithheld { get; init; }

    /// <summary>The value; null where it is withheld, and where nothing was measured.</summary>
    public required decimal? Value { get; init; }

    /// <summary>What stands in its place where it is withheld; null where it is not.</summary>
    public string? Instead => IsWithheld ? SmallCells.Instead : null;
}
