using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using MinNecessary.Policy;

namespace MinNecessary;

internal sealed class PolicyRegistry : IPolicyRegistry
{
    private readonly FrozenDictionary<string, PolicyDocument> _compiled;
    private PolicySnapshot _current;

    public PolicyRegistry(IOptions<MinNecessaryOptions> options)
    {
        _compiled = options.Value.Policies.ToFrozenDictionary(policy => policy.Name, StringComparer.Ordinal);
        _current = new PolicySnapshot(_compiled, FrozenDictionary<(string, string), PolicyDocument>.Empty);
    }

    /// <summary>What is in force now, to be taken once for each decision.</summary>
    public PolicySnapshot Current => Volatile.Read(ref _current);

    public IEnumerable<PolicyDocument> Compiled => _compiled.Values;

    /// <summary>Whether a policy is the one that was compiled and registered.</summary>
    public bool IsCompiled(PolicyDocument policy) => _compiled.TryGetValue(policy.Name, out PolicyDocument? compiled) && (ReferenceEquals(compiled, policy) || compiled.Hash == policy.Hash);

    public PolicyDocument? Find(string name, string? tenant = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Current.Find(name, tenant);
    }

    public void Load(PolicyDocument document, string? tenant = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (tenant is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(tenant);
        }

        IReadOnlyList<string> problems = _compiled.TryGetValue(document.Name, out PolicyDocument? envelope)
            ? PolicyNarrowing.Problems(envelope, document)
            : [$"No policy of that name is registered. The registered ones are: {string.Join(", ", _compiled.Keys.Order(StringComparer.Ordinal))}."];
        if (problems.Count > 0)
        {
            throw new PolicyWiderException(document, problems);
        }

        PolicySnapshot before;
        do
        {
            before = Current;
            if (tenant is null && before.HasTenants(document.Name))
            {
                throw new InvalidOperationException($"Policy '{document.Name}' is in force for each tenant by itself, and one for everyone would narrow none of them. Load it for each tenant.");
            }
        }
        while (Interlocked.CompareExchange(ref _current, before.With(document, tenant), before) != before);
    }
}
