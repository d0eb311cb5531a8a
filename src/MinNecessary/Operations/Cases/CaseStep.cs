namespace MinNecessary.Operations;

/// <summary>One verification step of a case. Immutable.</summary>
public sealed record CaseStep
{
    /// <summary>Its name in the policy.</summary>
    public required string Name { get; init; }

    /// <summary>The unique id of who confirmed it; null where nobody has since the case was opened, or opened again.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When; null where nobody has.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }
}
