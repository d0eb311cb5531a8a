namespace MinNecessary;

/// <summary>
/// What a caller puts forward for one request beside who and for whom: the ids of papers that fact sources then look up, and why it is
/// an emergency. None of it is ever in a reason or a message. Immutable.
/// </summary>
public sealed record RequestEvidence
{
    /// <summary>Nothing.</summary>
    public static RequestEvidence None { get; } = new();

    /// <summary>The id of an authorization (45 CFR 164.508); null for none.</summary>
    public string? AuthorizationId { get; init; }

    /// <summary>The id of evidence for another exemption of 45 CFR 164.502(b)(2); null for none.</summary>
    public string? ExemptionEvidenceId { get; init; }

    /// <summary>The id of a person's approval (45 CFR 164.514(d)(3)(ii)); null for none.</summary>
    public string? ApprovalId { get; init; }

    /// <summary>The id of a representation that is relied on (45 CFR 164.514(d)(3)(iii)); null for none.</summary>
    public string? RepresentationId { get; init; }

    /// <summary>
    /// Why it is an emergency, in the caller's words (45 CFR 164.312(a)(2)(ii)); null where it is none. It goes to the review of the
    /// emergency and nowhere else: it may hold PHI.
    /// </summary>
    public string? EmergencyReason { get; init; }

    /// <summary>That it is evidence, and not what.</summary>
    /// <returns>The type's name.</returns>
    public override string ToString() => nameof(RequestEvidence);
}
