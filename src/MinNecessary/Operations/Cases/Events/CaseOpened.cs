using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>It was opened.</summary>
internal sealed record CaseOpened : CaseEvent
{
    public required string Kind { get; init; }

    public required CaseTrigger Trigger { get; init; }

    public required string Owner { get; init; }

    public required CaseTerms Terms { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required bool IsLoggedSameDay { get; init; }

    public string? LateReason { get; init; }

    public string? Tenant { get; init; }

    public string? Stage { get; init; }

    public string? Payer { get; init; }

    public string? DenialClass { get; init; }

    public string? Subject { get; init; }

    public string? Reference { get; init; }

    public string? Note { get; init; }
}
