using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// A grant whose decisions have a type of their own. What it grants follows from <typeparamref name="TGrant"/> alone,
/// so an instance made by hand grants nothing else than the generated one.
/// </summary>
/// <typeparam name="TGrant">The grant's generated type.</typeparam>
public sealed class Grant<TGrant> : Grant
    where TGrant : IGrant
{
    /// <summary>Makes the grant that <typeparamref name="TGrant"/> names.</summary>
    /// <exception cref="InvalidOperationException">The policy of <typeparamref name="TGrant"/> has no such grant.</exception>
    public Grant()
        : this(TGrant.Policy)
    {
    }

    // Asked once: a type written by hand might name another policy the next time.
    private Grant(PolicyDocument policy)
        : base(policy, Definitions.Of(policy, TGrant.Name))
    {
    }

    internal override Decision Decide(DecisionParts parts) => new Decision<TGrant>(this, parts);

    private static class Definitions
    {
        internal static GrantDefinition Of(PolicyDocument policy, string name) =>
            policy.FindGrant(name) ?? throw new InvalidOperationException($"Policy '{policy.Name}' has no grant '{name}'. Let the generator emit grant types; do not write them by hand.");
    }
}
