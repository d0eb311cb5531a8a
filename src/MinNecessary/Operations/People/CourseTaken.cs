namespace MinNecessary.Operations;

/// <summary>A person took a competency check.</summary>
internal sealed record CourseTaken : MemberEvent
{
    public required string Course { get; init; }

    public required DateTimeOffset At { get; init; }

    public required int Score { get; init; }

    public required int Passing { get; init; }

    public required string PolicyVersion { get; init; }

    public required string CertifiedBy { get; init; }
}
