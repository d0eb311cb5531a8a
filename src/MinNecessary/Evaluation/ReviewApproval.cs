using MinNecessary.Policy;

namespace MinNecessary;

/// <summary>
/// What a person decided about one disclosure or request that is not routine (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)). It holds for one
/// activity, recipient, purpose and subject, for a time, and for the categories that it lists. Immutable.
/// </summary>
public sealed record ReviewApproval
{
    /// <summary>The id under which it is kept. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Disclosure or request.</summary>
    public required Activity Activity { get; init; }

    /// <summary>The recipient, as the policy names it.</summary>
    public required string Recipient { get; init; }

    /// <summary>The purpose, as the policy names it.</summary>
    public required string Purpose { get; init; }

    /// <summary>Whose information it is. It is PHI: do not log it.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether the reviewer approved; false for a refusal.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>The unique id of who reviewed; not whoever asks, in whatever case it is written.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>The role in which they reviewed: the one that the policy's criteria name.</summary>
    public required string ReviewerRole { get; init; }

    /// <summary>Why, by the criteria; the auditor reads it. Never in a decision.</summary>
    public required string Rationale { get; init; }

    /// <summary>The categories that were approved: those of the grant, or fewer.</summary>
    public required IReadOnlyCollection<string> Categories { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset ReviewedAt { get; init; }

    /// <summary>From when on it no longer holds; it never holds longer than the criteria say.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The id of the justification for an entire medical record (45 CFR 164.514(d)(5)); null where none was asked for.</summary>
    public string? EntireRecordJustificationId { get; init; }

    /// <summary>Activity and purpose. It leaves out the subject, which is PHI, and the rationale.</summary>
    /// <returns>For example <c>Disclosure for Litigation</c>.</returns>
    public override string ToString() => $"{Activity} for {Purpose}";
}
