using System.Collections.Frozen;
using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>The policies in force at one moment. Immutable: a decision takes one, and keeps to it.</summary>
internal sealed class PolicySnapshot(FrozenDictionary<string, PolicyDocument> shared, FrozenDictionary<(string Name, string Tenant), PolicyDocument> ofTenants)
{
    private readonly FrozenSet<string> _withTenants = ofTenants.Keys.Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal);

    public PolicyDocument? Find(string name, string? tenant)
    {
        if (tenant is not null)
        {
            return ofTenants.GetValueOrDefault((name, tenant));
        }

        // Who does not say for whom acts for none of several.
        return HasTenants(name) ? null : shared.GetValueOrDefault(name);
    }

    public bool HasTenants(string name) => _withTenants.Contains(name);

    /// <summary>Whether there are tenants at all, of any policy.</summary>
    public bool HasAnyTenants => _withTenants.Count > 0;

    public PolicySnapshot With(PolicyDocument document, string? tenant) => tenant is null
        ? new PolicySnapshot(new Dictionary<string, PolicyDocument>(shared, StringComparer.Ordinal) { [document.Name] = document }.ToFrozenDictionary(StringComparer.Ordinal), ofTenants)
        : new PolicySnapshot(shared, new Dictionary<(string, string), PolicyDocument>(ofTenants) { [(document.Name, tenant)] = document }.ToFrozenDictionary());
}
