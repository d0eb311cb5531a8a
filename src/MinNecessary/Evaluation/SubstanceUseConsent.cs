namespace MinNecessary;

/// <summary>
/// A patient's consent to use and disclose substance use disorder records (42 CFR 2.31). One consent may be for all future treatment,
/// payment and operations, until it is revoked (42 CFR 2.31(a), 2.33(a)). Immutable.
/// </summary>
public sealed record SubstanceUseConsent
{
    /// <summary>The id under which it is kept. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Whose records it is about, as the subject of the request; null makes it invalid (42 CFR 2.31(a)(1)). It is PHI: do not log it.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it is for all future treatment, payment and operations.</summary>
    public bool CoversTreatmentPaymentOperations { get; init; }

    /// <summary>The purposes that it names, as the policy names them. May be empty where it is for all.</summary>
    public IReadOnlyCollection<string> Purposes { get; init; } = [];

    /// <summary>
    /// The recipients that it names, as the policy names them (42 CFR 2.31(a)(4)). Empty for all, where it is for all treatment, payment and
    /// operations; one for purposes alone permits a disclosure or request only toward those that it names.
    /// </summary>
    public IReadOnlyCollection<string> Recipients { get; init; } = [];

    /// <summary>The day it was signed; null makes it invalid.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>
    /// The first day on which it no longer holds, of UTC; null where an event ends it, or, for treatment, payment and operations alone, nothing but its
    /// being revoked does (42 CFR 2.31(a)(7)).
    /// </summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>The event or condition that ends it, such as the end of a study (42 CFR 2.31(a)(7)); null where a day does, or nothing.</summary>
    public string? ExpirationEvent { get; init; }

    /// <summary>Whether that event is known to have occurred.</summary>
    public bool HasExpirationEventOccurred { get; init; }

    /// <summary>Whether the patient has revoked it.</summary>
    public bool IsRevoked { get; init; }

    /// <summary>That it is a consent. What it says is about the person.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(SubstanceUseConsent);
}
