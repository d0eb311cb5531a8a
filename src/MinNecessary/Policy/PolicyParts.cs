namespace MinNecessary.Policy;

/// <summary>What a document says, once bound.</summary>
internal sealed class PolicyParts
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Owner { get; init; }

    public required string Effective { get; init; }

    public required string? Expires { get; init; }

    public required string? Supersedes { get; init; }

    public required string? Base { get; init; }

    public required (string Every, string Last)? Review { get; init; }

    public required string Hash { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required PolicyList Masks { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required PolicyList Restrictable { get; init; }

    public required bool KnowsRestrictions { get; init; }

    public required IReadOnlyDictionary<string, ConditionDefinition> Conditions { get; init; }

    public required IReadOnlyDictionary<string, PurposeDefinition> Purposes { get; init; }

    public required IReadOnlyDictionary<string, RoleDefinition> Roles { get; init; }

    public required IReadOnlyDictionary<string, RecipientDefinition> Recipients { get; init; }

    public required IReadOnlyList<StandingRestriction> Restrictions { get; init; }

    public required IReadOnlyList<ReviewCriteria> Criteria { get; init; }

    public required IReadOnlyList<GrantDefinition> Grants { get; init; }

    public required OperationsDefinition? Operations { get; init; }
}
