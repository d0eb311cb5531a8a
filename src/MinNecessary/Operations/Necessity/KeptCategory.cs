namespace MinNecessary.Operations;

/// <summary>A category that a draft keeps though it was to go: the policy without it would not be valid, or would not be narrower. Immutable.</summary>
public sealed record KeptCategory
{
    /// <summary>The grant.</summary>
    public required string Grant { get; init; }

    /// <summary>The category.</summary>
    public required string Category { get; init; }

    /// <summary>Why it is kept.</summary>
    public required string Why { get; init; }

    /// <summary>What is kept, and why.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => $"{Grant} keeps {Category}: {Why}";
}
