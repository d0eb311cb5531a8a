namespace MinNecessary.Operations;

/// <summary>A competency check, as it is entered. Immutable.</summary>
public sealed record CompetencyCheck
{
    /// <summary>The course, as the policy names it under <c>curricula</c>.</summary>
    public required string Course { get; init; }

    /// <summary>When it was taken; not in the future.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The score, in percent: 0 to 100.</summary>
    public required int Score { get; init; }

    /// <summary>Who certifies it: another person than the one who took it. Not PHI.</summary>
    public required string CertifiedBy { get; init; }

    /// <summary>The version of the policy that it taught; null for the one that the application has, where that was in effect when the check was taken: else it has to be named.</summary>
    public string? PolicyVersion { get; init; }
}
