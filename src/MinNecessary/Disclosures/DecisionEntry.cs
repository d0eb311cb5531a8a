using MinNecessary.Policy;

namespace MinNecessary.Disclosures;

/// <summary>What the gate decided: for one subject, or in a bulk disclosure for all that have the same answer. Written before the decision is returned. Immutable.</summary>
public sealed record DecisionEntry : DisclosureEntry
{
    /// <summary>The actor's unique id (45 CFR 164.312(a)(2)(i)); empty where the caller gave none, which is denied.</summary>
    public required string ActorId { get; init; }

    /// <summary>Use, disclosure or request.</summary>
    public required Activity Activity { get; init; }

    /// <summary>The role under which it was asked.</summary>
    public required string Role { get; init; }

    /// <summary>The recipient, or the party that was asked; null for a use.</summary>
    public string? Recipient { get; init; }

    /// <summary>The purpose, as the policy names it.</summary>
    public required string Purpose { get; init; }

    /// <summary>The purpose's HL7 v3 PurposeOfUse code; null where the policy gives none.</summary>
    public string? PurposeCode { get; init; }

    /// <summary>The policy's name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>Its version.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Its hash, 64 hexadecimal digits.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>The grant; null where none covers the request.</summary>
    public string? GrantName { get; init; }

    /// <summary>What was decided.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The codes of the reasons against it; empty where allowed.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The codes of the reasons that an emergency set aside. May be empty.</summary>
    public IReadOnlyList<string> Waived { get; init; } = [];

    /// <summary>The categories that may be shown in full; empty where not allowed.</summary>
    public IReadOnlyList<string> Disclosed { get; init; } = [];

    /// <summary>The categories that may be shown masked; empty where not allowed.</summary>
    public IReadOnlyList<string> Masked { get; init; } = [];

    /// <summary>The categories of the grant that are withheld from this request. May be empty.</summary>
    public IReadOnlyList<string> Withheld { get; init; } = [];

    /// <summary>
    /// Of <see cref="Withheld"/> those that a restriction of the individual's or of the policy withholds, or the want of a consent (45 CFR 164.522(a), 42 CFR 2.31). The others are
    /// beyond what a person approved or the individual authorized. May be empty.
    /// </summary>
    public IReadOnlyList<string> Restricted { get; init; } = [];

    /// <summary>The sensitivity labels that are withheld. May be empty.</summary>
    public IReadOnlyList<string> WithheldLabels { get; init; } = [];

    /// <summary>The exemption that it rests on (45 CFR 164.502(b)(2)); null for none.</summary>
    public Exemption? Exemption { get; init; }

    /// <summary>The codes of the obligations. May be empty.</summary>
    public IReadOnlyList<string> Obligations { get; init; } = [];

    /// <summary>The ids of the papers that it rests on. May be empty.</summary>
    public IReadOnlyList<string> EvidenceIds { get; init; } = [];

    /// <summary>The id of the emergency that it rests on; null for none.</summary>
    public string? EmergencyId { get; init; }

    /// <summary>Whether the entire medical record may be shown (45 CFR 164.514(d)(5)).</summary>
    public bool IsEntireRecord { get; init; }

    /// <summary>From when on it permits nothing.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Whether a release under it belongs in the individual's accounting (45 CFR 164.528(a)(1)).</summary>
    public bool IsAccountable => Obligations.Contains(ObligationCodes.AccountForDisclosure);

    /// <summary>The grant and the outcome. It leaves the subject out.</summary>
    /// <returns>For example <c>Coding: Denied</c>.</returns>
    public override string ToString() => $"{GrantName ?? Purpose}: {Outcome}";
}
