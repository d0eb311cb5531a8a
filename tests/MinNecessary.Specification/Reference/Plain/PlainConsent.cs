namespace MinNecessary.Specification.Reference.Plain;

/// <summary>A patient's consent for substance use disorder records (42 CFR 2.31).</summary>
internal sealed record PlainConsent
{
    public required string Id { get; init; }

    public string? Subject { get; init; }

    public bool CoversTreatmentPaymentOperations { get; init; }

    public IReadOnlyList<string> Purposes { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public DateOnly? SignedOn { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public string? ExpirationEvent { get; init; }

    public bool HasExpirationEventOccurred { get; init; }

    public bool IsRevoked { get; init; }
}
