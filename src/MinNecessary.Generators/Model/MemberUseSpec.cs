namespace MinNecessary.Generators.Model;

/// <summary>What a member is used for beside being shown.</summary>
/// <param name="ListsLabels">Whether it lists the record's sensitivity labels.</param>
/// <param name="StatedLabels">The labels that the record carries where it is true.</param>
/// <param name="Derivations">What it follows from.</param>
/// <param name="Context">The name by which row conditions read it; null without one.</param>
/// <param name="IsTenant">Whether it says which covered entity the record belongs to.</param>
/// <param name="RequiredBy">The transactions that require it, always or in a situation.</param>
internal sealed record MemberUseSpec(
    bool ListsLabels,
    EquatableArray<string> StatedLabels,
    EquatableArray<DerivationSpec> Derivations,
    string? Context,
    bool IsTenant,
    EquatableArray<string> RequiredBy)
{
    /// <summary>No use.</summary>
    public static MemberUseSpec None { get; } = new(false, default, default, null, false, default);

    /// <summary>Whether it says which sensitivity labels the record carries.</summary>
    public bool IsLabel => ListsLabels || StatedLabels.Count > 0;
}
