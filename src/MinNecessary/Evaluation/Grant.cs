using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// A grant of a compiled policy: one allow-list for one activity, party and purpose. Immutable and safe for concurrent use.
/// </summary>
public abstract class Grant
{
    private protected Grant(PolicyDocument policy, GrantDefinition definition)
    {
        Policy = policy;
        Definition = definition;
    }

    /// <summary>The policy that the grant belongs to. Never null.</summary>
    public PolicyDocument Policy { get; }

    /// <summary>What the policy says of it. Never null.</summary>
    public GrantDefinition Definition { get; }

    /// <summary>The grant's name in the policy. Never null.</summary>
    public string Name => Definition.Name;

    /// <summary>The grant's name.</summary>
    /// <returns>The grant's name.</returns>
    public override string ToString() => Name;

    internal abstract Decision Decide(DecisionParts parts);
}
