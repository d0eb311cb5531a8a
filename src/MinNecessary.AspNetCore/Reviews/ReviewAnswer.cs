using MinNecessary.Policy;

namespace MinNecessary.AspNetCore;

/// <summary>A reviewer's answer to a request that is not routine, as it is sent. Who reviews, in what role and when is not the sender's to say.</summary>
internal sealed record ReviewAnswer
{
    public required string Id { get; init; }

    public required string Recipient { get; init; }

    public required string Purpose { get; init; }

    public required string Subject { get; init; }

    public required bool IsApproved { get; init; }

    public required string Rationale { get; init; }

    public Activity Activity { get; init; } = Activity.Disclosure;

    public string[] Categories { get; init; } = [];

    public DateTimeOffset? ExpiresAt { get; init; }

    public string? EntireRecordJustificationId { get; init; }

    public override string ToString() => nameof(ReviewAnswer);
}
