namespace MinNecessary.Operations;

/// <summary>A category that a grant shows and nobody was seen to read, of too few views to propose anything. Immutable.</summary>
public sealed record UnprovenCategory
{
    /// <summary>The grant.</summary>
    public required string Grant { get; init; }

    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>How many views that show it were observed. May be zero.</summary>
    public required long Views { get; init; }

    /// <summary>How many it takes.</summary>
    public required long Needed { get; init; }

    /// <summary>What is missing.</summary>
    /// <returns>For example <c>Coding: ServiceDate was not read in 31 views; 200 are needed before it is proposed to do without.</c></returns>
    public override string ToString() => FormattableString.Invariant($"{Grant}: {Category} was not read in {Views} views; {Needed} are needed before it is proposed to do without.");
}
