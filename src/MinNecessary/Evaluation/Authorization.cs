namespace MinNecessary;

/// <summary>
/// An individual's authorization to use or disclose their information (45 CFR 164.508). What 164.508(c) asks for and is not here makes it
/// defective, and a defective one permits nothing (164.508(b)(2)). Immutable.
/// </summary>
public sealed record Authorization
{
    /// <summary>The id under which it is kept. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Whose information it is about, as the subject of the request. It is PHI: do not log it.</summary>
    public string? Subject { get; init; }

    /// <summary>The information, as categories (164.508(c)(1)(i)). It is the authorization's scope: nothing else is shown under it.</summary>
    public IReadOnlyCollection<string> Categories { get; init; } = [];

    /// <summary>Who is authorized to use or disclose it (164.508(c)(1)(ii)).</summary>
    public string? Discloser { get; init; }

    /// <summary>To whom, as the policy names recipients (164.508(c)(1)(iii)). Needed for a disclosure.</summary>
    public IReadOnlyCollection<string> Recipients { get; init; } = [];

    /// <summary>Each purpose, as the policy names purposes (164.508(c)(1)(iv)).</summary>
    public IReadOnlyCollection<string> Purposes { get; init; } = [];

    /// <summary>The first day on which it no longer holds, of UTC (164.508(c)(1)(v)); null where an event ends it.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The event that ends it (164.508(c)(1)(v)); null where a day does.</summary>
    public string? ExpirationEvent { get; init; }

    /// <summary>Whether that event is known to have occurred (164.508(b)(2)(i)).</summary>
    public bool HasExpirationEventOccurred { get; init; }

    /// <summary>The day it was signed (164.508(c)(1)(vi)).</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Whether a personal representative signed; then <see cref="RepresentativeAuthority"/> is needed.</summary>
    public bool IsSignedByRepresentative { get; init; }

    /// <summary>By what authority a representative signed (164.508(c)(1)(vi)).</summary>
    public string? RepresentativeAuthority { get; init; }

    /// <summary>Whether it states the right to revoke (164.508(c)(2)(i)).</summary>
    public bool StatesRightToRevoke { get; init; }

    /// <summary>Whether it states if treatment or payment may depend on it (164.508(c)(2)(ii)).</summary>
    public bool StatesConditioning { get; init; }

    /// <summary>Whether it states that a recipient may disclose further (164.508(c)(2)(iii)).</summary>
    public bool StatesRedisclosure { get; init; }

    /// <summary>Whether it is known to have been revoked (164.508(b)(2)(iii)).</summary>
    public bool IsRevoked { get; init; }

    /// <summary>Whether it is combined with another document in a way that 164.508(b)(3) does not allow, or is conditioned against 164.508(b)(4) (164.508(b)(2)(iv)).</summary>
    public bool IsCompound { get; init; }

    /// <summary>Whether material information in it is known to be false (164.508(b)(2)(v)).</summary>
    public bool IsKnownFalse { get; init; }

    /// <summary>That it is an authorization. What it says is about the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(Authorization);
}
