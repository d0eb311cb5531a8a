namespace MinNecessary;

/// <summary>One emergency of one actor, and its review (45 CFR 164.312(a)(2)(ii), 164.308(a)(1)(ii)(D)). Immutable.</summary>
public sealed record EmergencyAccess
{
    /// <summary>Its id. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Who claimed it.</summary>
    public required string ActorId { get; init; }

    /// <summary>The covered entity that the actor acted for; null where there is but one. Not PHI.</summary>
    public string? Tenant { get; init; }

    /// <summary>The policy's name.</summary>
    public required string PolicyName { get; init; }

    /// <summary>The version of the policy that permitted it.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The grant that was used.</summary>
    public required string GrantName { get; init; }

    /// <summary>Whose information was seen. It is PHI: do not log it.</summary>
    public required string Subject { get; init; }

    /// <summary>Why, in the actor's words. It may hold PHI: do not log it.</summary>
    public required string Why { get; init; }

    /// <summary>The codes of the reasons that it set aside.</summary>
    public required IReadOnlyList<string> Waived { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ends by itself, however often the actor asks within it.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>By when it has to be reviewed. Until then the actor may claim another one, and then no more.</summary>
    public required DateTimeOffset ReviewDueAt { get; init; }

    /// <summary>What the review found; null while it is open.</summary>
    public EmergencyReview? Review { get; init; }

    /// <summary>Its id and grant. It leaves out the subject and why.</summary>
    /// <returns>For example <c>Emergency 3f2c under Coding</c>.</returns>
    public override string ToString() => $"Emergency {Id} under {GrantName}";
}
