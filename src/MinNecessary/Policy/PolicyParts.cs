namespace MinNecessary.Policy;

/// <summary>What a document says, once bound.</summary>
internal sealed record PolicyParts(
    string Name,
    string Version,
    string Owner,
    string Effective,
    string? Expires,
    string Hash,
    IReadOnlyList<string> Categories,
    PolicyList Masks,
    IReadOnlyDictionary<string, PurposeDefinition> Purposes,
    IReadOnlyDictionary<string, RoleDefinition> Roles,
    IReadOnlyDictionary<string, RecipientDefinition> Recipients,
    IReadOnlyList<GrantDefinition> Grants);
