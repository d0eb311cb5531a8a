namespace MinNecessary.Policy;

/// <summary>The names that operations declare, and those of the policy's grants.</summary>
internal sealed class OperationsNames(ObjectReader policy, ObjectReader operations)
{
    public DeclaredNames Grants { get; } = new(policy, "grants", isRequired: true);

    public DeclaredNames Stages { get; } = new(operations, "stages", isRequired: true);

    public DeclaredNames Escalations { get; } = new(operations, "escalations");

    public DeclaredNames Curricula { get; } = new(operations, "curricula");

    /// <summary>Whether a kind of cases is opened by something. Where the kinds are mistaken no one knows, and that is reported already.</summary>
    public bool Opens(CaseTrigger trigger, IEnumerable<CaseDefinition> bound)
    {
        CaseDefinition[] kinds = [.. bound];
        return operations.Find("cases") is not null && (!HasAllKinds(kinds) || kinds.Any(kind => kind.Trigger == trigger || kind.Trigger == default));
    }

    /// <summary>Whether every kind of cases that is written could be read.</summary>
    public bool HasAllKinds(IEnumerable<CaseDefinition> bound) => operations.Find("cases") is not { } node || (node.Kind == PolicyNodeKind.Object && node.Members.Count == bound.Count());
}
