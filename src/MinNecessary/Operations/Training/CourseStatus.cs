namespace MinNecessary.Operations;

/// <summary>How a person stands in one course at a moment. Immutable.</summary>
public sealed record CourseStatus
{
    /// <summary>The course.</summary>
    public required string Course { get; init; }

    /// <summary>Whether it holds.</summary>
    public required TrainingState State { get; init; }

    /// <summary>Until when it holds, or has to be completed: the moment at which the first limit passes, or passed.</summary>
    public required DateTimeOffset Until { get; init; }
}
