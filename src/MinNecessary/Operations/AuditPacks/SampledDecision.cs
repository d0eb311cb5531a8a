using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>A decision of the log, as a pack shows it: without whom it is about.</summary>
internal sealed record SampledDecision
{
    public required string Id { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string ActorId { get; init; }

    public required string Role { get; init; }

    public required Activity Activity { get; init; }

    public required string? Recipient { get; init; }

    public required string Purpose { get; init; }

    public required string? Grant { get; init; }

    public required Outcome Outcome { get; init; }

    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<string> Disclosed { get; init; }

    public required IReadOnlyList<string> Masked { get; init; }

    public required IReadOnlyList<string> Withheld { get; init; }

    public required IReadOnlyList<string> Restricted { get; init; }

    public required IReadOnlyList<string> WithheldLabels { get; init; }

    public required IReadOnlyList<string> Waived { get; init; }

    public required IReadOnlyList<string> EvidenceIds { get; init; }

    public required int Individuals { get; init; }

    public required string PolicyVersion { get; init; }

    public required string Finding { get; init; }
}
