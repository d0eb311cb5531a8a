namespace MinNecessary.Operations;

/// <summary>A version of the policy replaced another.</summary>
internal sealed record PolicyChangeNoted
{
    public required string Version { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset EffectiveAt { get; init; }

    /// <summary>The roles whose work it affects. May be empty.</summary>
    public required string[] Roles { get; init; }
}
