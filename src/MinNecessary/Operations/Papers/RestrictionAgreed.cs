namespace MinNecessary.Operations;

/// <summary>A restriction was agreed to, or has to be honoured.</summary>
internal sealed record RestrictionAgreed : RestrictionEvent
{
    public required string? Tenant { get; init; }

    /// <summary>As it is stored.</summary>
    public required string Subject { get; init; }

    public required Restriction Restriction { get; init; }
}
