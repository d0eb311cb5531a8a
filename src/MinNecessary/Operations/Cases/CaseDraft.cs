using System.Text.Json.Serialization;

namespace MinNecessary.Operations;

/// <summary>What is known of a case when it is opened. Immutable.</summary>
public sealed record CaseDraft
{
    /// <summary>When what it is about occurred. Not in the future.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Why it is logged on a later day than it occurred; null where it is not. It may hold PHI.</summary>
    [JsonIgnore]
    public string? LateReason { get; init; }

    /// <summary>The covered entity; null where there is but one.</summary>
    public string? Tenant { get; init; }

    /// <summary>The stage of the work at which it arose, as the policy names it; null where that is not known.</summary>
    public string? Stage { get; init; }

    /// <summary>The role that answers for it first; null for the stage's owner, and without a stage the kind's.</summary>
    public string? Owner { get; init; }

    /// <summary>The payer, at most 100 characters; null for none.</summary>
    public string? Payer { get; init; }

    /// <summary>The class of a denial, such as <c>CO-16</c>: letters, digits, spaces and hyphens, at most 60; null for none.</summary>
    public string? DenialClass { get; init; }

    /// <summary>Whose information it is about, in the form in which the log stores it (<c>IDisclosureLog.SubjectOf</c>); null for nobody's.</summary>
    [JsonIgnore]
    public string? Subject { get; init; }

    /// <summary>What it refers to, such as the id of a decision's entry in the log, or the practice's own number of a claim; null for nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>A first note; null for none. It may hold PHI.</summary>
    [JsonIgnore]
    public string? Note { get; init; }

    /// <summary>A moment by which it has to be closed, where that is earlier than the kind's expected turnaround; null where that alone counts.</summary>
    public DateTimeOffset? DueBy { get; init; }

    /// <summary>When it occurred. It leaves out everything that may be PHI.</summary>
    /// <returns>For example <c>Case draft of 2026-11-02T09:00:00.0000000+00:00</c>.</returns>
    public override string ToString() => $"Case draft of {OccurredAt:O}";
}
