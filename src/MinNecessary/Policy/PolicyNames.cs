namespace MinNecessary.Policy;

/// <summary>The names that a document declares. A name is known where it is declared at all: a mistake inside its declaration is reported there, and once.</summary>
internal sealed class PolicyNames(ObjectReader policy)
{
    public HashSet<string> Categories { get; } = Of(policy, "categories");

    public HashSet<string> Masks { get; } = Of(policy, "masks");

    public HashSet<string> Purposes { get; } = Of(policy, "purposes");

    public HashSet<string> Roles { get; } = Of(policy, "roles");

    public HashSet<string> Recipients { get; } = Of(policy, "recipients");

    public HashSet<string> Conditions { get; } = Of(policy, "conditions", ConditionCatalog.Names);

    public HashSet<string> OwnConditions { get; } = Of(policy, "conditions");

    public HashSet<string> Labels { get; } = Of(policy, "labels", LabelCatalog.Names);

    private static HashSet<string> Of(ObjectReader policy, string key, IEnumerable<string>? builtIn = null) =>
        new((builtIn ?? []).Concat(policy.Find(key)?.Members.Select(member => member.Key) ?? []), StringComparer.Ordinal);
}
