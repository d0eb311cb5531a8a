namespace MinNecessary.Operations;

/// <summary>A role that a person holds. Immutable.</summary>
public sealed record HeldRole
{
    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When somebody last confirmed that it is still needed; null where nobody has yet.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Who confirmed it; null where nobody has yet.</summary>
    public string? ConfirmedBy { get; init; }
}
