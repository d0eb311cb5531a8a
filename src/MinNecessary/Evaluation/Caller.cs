using System.Collections.Frozen;

namespace MinNecessary;

/// <summary>
/// Who asks: one actor with the roles that the application's identity system vouches for
/// (45 CFR 164.312(a)(2)(i), unique user identification). Immutable and safe for concurrent use.
/// </summary>
public sealed class Caller
{
    private readonly FrozenSet<string> _roles;

    /// <summary>Names an actor and the roles it holds.</summary>
    /// <param name="actorId">The actor's unique id; not PHI. Null, empty or white space leads to a denial.</param>
    /// <param name="roles">The roles held, compared to the policy's exactly, case included. May be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is null.</exception>
    // An array too, since the C# of .NET 8 knows no other params.
    public Caller(string? actorId, params string[] roles)
        : this(actorId, (IEnumerable<string>)roles)
    {
    }

    /// <summary>Names an actor and the roles it holds.</summary>
    /// <param name="actorId">The actor's unique id; not PHI. Null, empty or white space leads to a denial.</param>
    /// <param name="roles">The roles held, compared to the policy's exactly, case included. May be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is null.</exception>
    public Caller(string? actorId, IEnumerable<string> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ActorId = actorId ?? "";
        _roles = roles.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The actor's unique id; empty where none was given.</summary>
    public string ActorId { get; }

    /// <summary>The covered entity that the caller acts for, where one application serves several; null where it serves one. Not PHI.</summary>
    public string? Tenant { get; init; }

    /// <summary>Whether the caller holds <paramref name="role"/>, compared ordinally.</summary>
    /// <param name="role">The role's name in the policy.</param>
    /// <returns>True where the caller holds it.</returns>
    public bool Holds(string role) => _roles.Contains(role);
}
