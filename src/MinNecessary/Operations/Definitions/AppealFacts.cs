namespace MinNecessary.Operations;

/// <summary>What is known of an appeal. Null means not known. Immutable.</summary>
public sealed record AppealFacts
{
    /// <summary>Whether the request is there.</summary>
    public bool? HasRequest { get; init; }

    /// <summary>Whether it says why.</summary>
    public bool? HasReason { get; init; }

    /// <summary>Whether it refers to the claim.</summary>
    public bool? RefersToClaim { get; init; }

    /// <summary>Whether it refers to the denial.</summary>
    public bool? RefersToDenial { get; init; }

    /// <summary>Whether it lists its evidence.</summary>
    public bool? ListsEvidence { get; init; }

    /// <summary>Whether each piece of evidence is justified as the minimum necessary (45 CFR 164.502(b)).</summary>
    public bool? IsEvidenceJustified { get; init; }

    /// <summary>Whether there is proof that it was filed in time.</summary>
    public bool? HasProofOfTimelyFiling { get; init; }

    /// <summary>Whether the plan's receipt is there.</summary>
    public bool? HasReceipt { get; init; }

    /// <summary>Whether the plan's decision is posted. For a closed appeal.</summary>
    public bool? IsDecisionPosted { get; init; }
}
