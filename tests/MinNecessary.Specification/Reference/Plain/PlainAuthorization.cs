namespace MinNecessary.Specification.Reference.Plain;

/// <summary>An individual's authorization (45 CFR 164.508(c)).</summary>
internal sealed record PlainAuthorization
{
    public required string Id { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string? Discloser { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<string> Purposes { get; init; } = [];

    public DateOnly? ExpiresOn { get; init; }

    public string? ExpirationEvent { get; init; }

    public bool HasExpirationEventOccurred { get; init; }

    public DateOnly? SignedOn { get; init; }

    public bool IsSignedByRepresentative { get; init; }

    public string? RepresentativeAuthority { get; init; }

    public bool StatesRightToRevoke { get; init; }

    public bool StatesConditioning { get; init; }

    public bool StatesRedisclosure { get; init; }

    public bool IsRevoked { get; init; }

    public bool IsCompound { get; init; }

    public bool IsKnownFalse { get; init; }
}
