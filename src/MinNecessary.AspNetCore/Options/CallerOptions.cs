namespace MinNecessary.AspNetCore;

/// <summary>
/// How claims of an authenticated user become a <see cref="Caller"/>. Whatever is not mapped here is not a role: no claim is taken for a role of the policy by its
/// name alone unless <see cref="MapRolesByName"/> says so. Set up before the host starts; read-only after that.
/// </summary>
public sealed class CallerOptions
{
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);

    /// <summary>The type of the claim with the actor's unique id (45 CFR 164.312(a)(2)(i)), compared ordinally. <c>sub</c> unless set.</summary>
    public string ActorClaimType { get; set; } = "sub";

    /// <summary>The type of the claims with roles, compared ordinally. <c>role</c> unless set.</summary>
    public string RoleClaimType { get; set; } = "role";

    /// <summary>The type of the claim with the covered entity that the caller acts for, compared ordinally; null where the application serves but one.</summary>
    public string? TenantClaimType { get; set; }

    internal IReadOnlyDictionary<string, string> Roles => _roles;

    internal bool MapsByName { get; private set; }

    /// <summary>
    /// Whether a caller whose claims map to several roles is denied: somebody with two jobs acts in one of them at a time (45 CFR 164.514(d)(2)(i)(A)). False by
    /// default: each request is decided for the role that its grant names, and shows no more than that.
    /// </summary>
    public bool RequiresOneRole { get; set; }

    /// <summary>Takes a claim's value for a role of the policy. A value may be mapped to several roles by several claims, and to one by itself.</summary>
    /// <param name="claimValue">The value, compared ordinally: another case, and a letter that only looks alike, is another value.</param>
    /// <param name="role">The role's name in a registered policy; a name that none has stops the start.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException">An argument is null or empty, or the value is mapped to another role already.</exception>
    public CallerOptions MapRole(string claimValue, string role)
    {
        ArgumentException.ThrowIfNullOrEmpty(claimValue);
        ArgumentException.ThrowIfNullOrEmpty(role);
        if (_roles.TryGetValue(claimValue, out string? before) && before != role)
        {
            throw new ArgumentException($"The claim value '{claimValue}' is mapped to role '{before}' already. Map each value once.", nameof(claimValue));
        }

        _roles[claimValue] = role;
        return this;
    }

    /// <summary>Takes each claim's value for the role of that very name, where a registered policy has one: for identity systems whose roles are the policy's.</summary>
    /// <returns>The same options.</returns>
    public CallerOptions MapRolesByName()
    {
        MapsByName = true;
        return this;
    }
}
