using System.Text.Json.Serialization;
using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// An exception that is worked in a queue, as it stands after what happened to it. Its limits, steps and evidence are those that the policy had when
/// it was opened, or opened again: a later policy changes no case that is open. Immutable.
/// </summary>
public sealed record Case
{
    /// <summary>Its id. Not PHI.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind in the policy.</summary>
    public required string Kind { get; init; }

    /// <summary>What opened it.</summary>
    public required CaseTrigger Trigger { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseState State { get; init; }

    /// <summary>The role that answers for it now: exactly one, always.</summary>
    public required string Owner { get; init; }

    /// <summary>The unique id of the person who took it; null where nobody has.</summary>
    public string? TakenBy { get; init; }

    /// <summary>The covered entity that it is of; null where there is but one. Not PHI.</summary>
    public string? Tenant { get; init; }

    /// <summary>The stage of the work at which it arose; null where that is not known.</summary>
    public string? Stage { get; init; }

    /// <summary>The payer; null where there is none.</summary>
    public string? Payer { get; init; }

    /// <summary>The class of the denial, such as <c>CO-16</c>; null where there is none.</summary>
    public string? DenialClass { get; init; }

    /// <summary>Why it came about, as a code; null until somebody has found out.</summary>
    public string? RootCause { get; init; }

    /// <summary>Whose information it is about, in the form in which the log stores it; null where it is about nobody's. It may be PHI: do not log it. Left out of JSON.</summary>
    [JsonIgnore]
    public string? Subject { get; init; }

    /// <summary>What it refers to, such as the id of a decision's entry in the log; null for nothing.</summary>
    public string? Reference { get; init; }

    /// <summary>When what it is about occurred.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>When it was entered into the queue.</summary>
    public required DateTimeOffset LoggedAt { get; init; }

    /// <summary>Whether that was on the same day, in the zone of the policy.</summary>
    public required bool IsLoggedSameDay { get; init; }

    /// <summary>When it was opened last: when it was logged, or opened again. Its limits run from there.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When the expected turnaround passes.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Whether it has passed while the case was open.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>How many steps of its escalation have passed since it was opened last.</summary>
    public int EscalationLevel { get; init; }

    /// <summary>When it was closed; null where it is not.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The unique id of who closed it; null where it is not closed.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>The verification steps, with who confirmed them since it was opened last. May be empty.</summary>
    public required IReadOnlyList<CaseStep> Verification { get; init; }

    /// <summary>The evidence without which it is not closed. Never empty.</summary>
    public required IReadOnlyList<string> RequiredEvidence { get; init; }

    /// <summary>The evidence that was added, ever. May be empty.</summary>
    public IReadOnlyList<CaseEvidence> Evidence { get; init; } = [];

    /// <summary>The ids of the cases that it is linked to. May be empty.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Everything that happened to it, in order. Nothing is ever taken out. Never empty.</summary>
    public required IReadOnlyList<CaseEntry> History { get; init; }

    /// <summary>Whether it is unresolved.</summary>
    public bool IsOpen => State != CaseState.Closed;

    /// <summary>What is lacking before it can be closed, each in words without PHI; empty where nothing is. What was there before it was opened again no longer counts.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Verification.Where(step => step.ConfirmedBy is null).Select(step => $"verification step '{step.Name}'"),
        .. RequiredEvidence.Where(item => !Evidence.Skip(EvidenceBefore).Any(evidence => evidence.Item == item)).Select(item => $"evidence '{item}'"),
        .. RootCause is null ? ["root cause"] : Array.Empty<string>(),
    ];

    /// <summary>How much of the evidence is of an earlier opening.</summary>
    internal int EvidenceBefore { get; init; }

    /// <summary>The steps of its escalation.</summary>
    internal IReadOnlyList<CaseLimit> Steps { get; init; } = [];

    /// <summary>The next moment at which a limit of it passes; null where none runs.</summary>
    internal DateTimeOffset? NextLimit
    {
        get
        {
            DateTimeOffset? step = EscalationLevel < Steps.Count ? Steps[EscalationLevel].DueAt : null;
            return !IsOpen ? null : IsOverdue || DueAt > step ? step : DueAt;
        }
    }

    /// <summary>Its id, kind and state. It leaves out whom it is about, and what people wrote.</summary>
    /// <returns>For example <c>Case 3f2c, ClaimDenial: Open</c>.</returns>
    public override string ToString() => $"Case {Id}, {Kind}: {State}";
}
