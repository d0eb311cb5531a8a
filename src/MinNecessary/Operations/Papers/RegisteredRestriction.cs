using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>A restriction as the register keeps it (45 CFR 164.522(a)(3), 164.530(j)): what it is, and who entered it, when and why. Immutable.</summary>
public sealed record RegisteredRestriction
{
    /// <summary>The restriction, with its end where it was ended.</summary>
    public required Restriction Restriction { get; init; }

    /// <summary>The covered entity that it binds, where one application serves several; null where it serves one.</summary>
    public required string? Tenant { get; init; }

    /// <summary>Whose information it is about, as it is stored: by a key, or as the model says it, and then it is PHI.</summary>
    public required string StoredSubject { get; init; }

    /// <summary>When it was entered.</summary>
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>The unique id of who entered it.</summary>
    public required string EnteredBy { get; init; }

    /// <summary>Why, as they wrote it: what was asked for, and on what paper. It may hold PHI: do not log it. Left out of JSON.</summary>
    [JsonIgnore]
    public string Why { get; init; } = "";

    /// <summary>When its end was entered; null where it was not ended.</summary>
    public DateTimeOffset? EndEnteredAt { get; init; }

    /// <summary>The unique id of who entered its end; null where it was not ended.</summary>
    public string? EndEnteredBy { get; init; }

    /// <summary>Why it ended, as they wrote it; null where it was not. It may hold PHI: do not log it. Left out of JSON.</summary>
    [JsonIgnore]
    public string? EndWhy { get; init; }

    /// <summary>The kind. It leaves out whose it is, what is restricted, and what people wrote.</summary>
    /// <returns>For example <c>Restriction PaidInFull</c>.</returns>
    public override string ToString() => Restriction.ToString();
}
