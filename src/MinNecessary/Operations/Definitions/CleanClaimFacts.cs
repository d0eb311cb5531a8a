namespace MinNecessary.Operations;

/// <summary>What is known of a claim. Null means not known. Immutable.</summary>
public sealed record CleanClaimFacts
{
    /// <summary>Whether it has a defect or impropriety.</summary>
    public bool? HasDefect { get; init; }

    /// <summary>Whether it lacks substantiating documentation that is required.</summary>
    public bool? LacksDocumentation { get; init; }

    /// <summary>Whether a particular circumstance needs special treatment that prevents timely payment.</summary>
    public bool? NeedsSpecialTreatment { get; init; }
}
