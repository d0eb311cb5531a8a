using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// The policies that decide now. The compiled ones are the envelope: what is loaded at run time, for everyone or for one tenant, may show
/// less and never more. A decision belongs wholly to one version, the one in force when it began. Safe for concurrent use.
/// </summary>
public interface IPolicyRegistry
{
    /// <summary>The policy that decides now.</summary>
    /// <param name="name">The policy's name.</param>
    /// <param name="tenant">The covered entity that the caller acts for; null where there is but one.</param>
    /// <returns>The policy; null where none of that name is registered, or none for that tenant.</returns>
    PolicyDocument? Find(string name, string? tenant = null);

    /// <summary>Loads a policy that narrows the compiled one of the same name, from now on.</summary>
    /// <param name="document">The policy. Its <c>base</c> is the hash of the compiled one.</param>
    /// <param name="tenant">The covered entity that it is for; null for everyone. Once one tenant is known, a caller without a tenant is denied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="tenant"/> is empty or white space.</exception>
    /// <exception cref="PolicyWiderException">It is wider, or narrows no registered policy. What was in force stays so.</exception>
    /// <exception cref="InvalidOperationException">
    /// It is for everyone, and tenants have policies of their own, which it would not narrow. What was in force stays so.
    /// </exception>
    void Load(PolicyDocument document, string? tenant = null);
}
