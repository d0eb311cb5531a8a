namespace MinNecessary.Policy;

/// <summary>Holds the names that operations use to those that are declared.</summary>
internal sealed class OperationsReferences(List<PolicyError> errors, NameBinder names, OperationsNames declared, IReadOnlyDictionary<string, GrantDefinition> grants)
{
    public string Role(ObjectReader reader, string key) => names.Reference(reader, reader.Require(key), key, "role", "MN0108", names.Names.Roles) ?? "";

    public string? Recipient(ObjectReader reader) => names.Reference(reader, reader.Require("recipient"), "recipient", "recipient", "MN0110", names.Names.Recipients);

    public string? Stage(ObjectReader reader, string key) => names.Reference(reader, reader.Require(key), key, "stage", "MN0134", declared.Stages);

    public string? Escalation(ObjectReader reader) => names.Reference(reader, reader.Require("escalation"), "escalation", "escalation", "MN0136", declared.Escalations);

    public bool IsGrant(PolicyNode item) => names.IsDeclared(item, "grant", "MN0135", declared.Grants);

    public bool IsCurriculum(PolicyNode item) => names.IsDeclared(item, "curriculum", "MN0140", declared.Curricula);

    public bool IsPurpose(PolicyNode item) => names.IsDeclared(item, "purpose", "MN0109", names.Names.Purposes);

    public bool IsCategory(string what, PolicyNode item) => names.IsCategory(what, item.Text, item.Position);

    /// <summary>A grant that could be read; null for one that is mistaken, of which no one knows what it shows to whom.</summary>
    public GrantDefinition? Grant(string name) => grants.TryGetValue(name, out GrantDefinition? grant) ? grant : null;

    /// <summary>The grants of a list; null where the list or one of them is mistaken.</summary>
    public GrantDefinition[]? GrantsOf(PolicyList list, PolicyNode? written)
    {
        GrantDefinition[] found = [.. list.Values.Select(Grant).OfType<GrantDefinition>()];
        return found.Length == list.Values.Count && written is null or { Kind: PolicyNodeKind.List } && found.Length == (written?.Items.Count ?? 0) ? found : null;
    }

    public void Report(string id, PolicyPosition position, string message) => errors.Add(new PolicyError(id, position, message));
}
