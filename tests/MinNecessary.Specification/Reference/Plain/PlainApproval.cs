namespace MinNecessary.Specification.Reference.Plain;

/// <summary>What a person decided about what is not routine (45 CFR 164.514(d)(3)(ii), (d)(4)(iii)).</summary>
internal sealed record PlainApproval
{
    public required string Id { get; init; }

    public required string Activity { get; init; }

    public required string Recipient { get; init; }

    public required string Purpose { get; init; }

    public required string Subject { get; init; }

    public required bool IsApproved { get; init; }

    public required string ReviewerId { get; init; }

    public required string ReviewerRole { get; init; }

    public required string Rationale { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required DateTimeOffset ReviewedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public string? EntireRecordJustificationId { get; init; }
}
