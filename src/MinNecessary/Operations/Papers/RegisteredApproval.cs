using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>
/// A review's answer as the register keeps it (45 CFR 164.514(d)(3)(ii), 164.530(j)): what was approved or refused, and who took it back, when and why.
/// Immutable.
/// </summary>
public sealed record RegisteredApproval
{
    /// <summary>
    /// The answer, with its reviewer and rationale. Its subject is as it is stored: by a key, or as the model says it, and then it is PHI. Its rationale may
    /// hold PHI: do not log it.
    /// </summary>
    public required ReviewApproval Approval { get; init; }

    /// <summary>The covered entity that it is for, where one application serves several; null where it serves one.</summary>
    public required string? Tenant { get; init; }

    /// <summary>When it was recorded.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When it was taken back; null where it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The unique id of who took it back; null where nobody did.</summary>
    public string? RevokedBy { get; init; }

    /// <summary>Why it was taken back, as they wrote it; null where it was not. It may hold PHI: do not log it. Left out of JSON.</summary>
    [JsonIgnore]
    public string? RevokedWhy { get; init; }

    /// <summary>Activity and purpose. It leaves out whose it is, and what people wrote.</summary>
    /// <returns>For example <c>Disclosure for Litigation</c>.</returns>
    public override string ToString() => Approval.ToString();
}
