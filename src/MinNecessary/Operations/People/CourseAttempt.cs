namespace MinNecessary.Operations;

/// <summary>A competency check that a person took. Immutable.</summary>
public sealed record CourseAttempt
{
    /// <summary>The course.</summary>
    public required string Course { get; init; }

    /// <summary>When it was taken.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The score, in percent.</summary>
    public required int Score { get; init; }

    /// <summary>The score that was asked for then, in percent.</summary>
    public required int Passing { get; init; }

    /// <summary>The version of the policy that it taught.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Who certified it.</summary>
    public required string CertifiedBy { get; init; }

    /// <summary>Whether it was passed. Less than what was asked for is no completion.</summary>
    public bool HasPassed => Score >= Passing;
}
