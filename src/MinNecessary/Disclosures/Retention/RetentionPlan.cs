namespace MinNecessary.Disclosures;

/// <summary>Which entries need not be kept any longer, and of those that are about old enough, why the others are kept. Immutable.</summary>
public sealed record RetentionPlan
{
    internal RetentionPlan()
    {
    }

    /// <summary>The day as of which it was made.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The entries whose content may be deleted: releases before the decisions that they are under. May be empty.</summary>
    public required IReadOnlyList<SealedEntry> Deletable { get; init; }

    /// <summary>How many entries a legal hold or an unanswered request for an accounting keeps.</summary>
    public required int OnHold { get; init; }

    /// <summary>How many entries are kept because their policy is, because of an entry that they belong with, or because they lack a day.</summary>
    public required int StillKept { get; init; }

    /// <summary>The ids of entries that are kept because their policy or their decision is not known. A person has to look at them. May be empty.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }
}
