namespace MinNecessary.Operations;

/// <summary>How a person stands in the training for a role at a moment. Immutable.</summary>
public sealed record TrainingStatus
{
    /// <summary>The person.</summary>
    public required string PersonId { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>How they stand in each course that the role needs. Empty where it needs none.</summary>
    public required IReadOnlyList<CourseStatus> Courses { get; init; }

    /// <summary>Whether it holds: as the course that stands worst. <see cref="TrainingState.Current"/> where the role needs none.</summary>
    public TrainingState State => Courses.Count == 0 ? TrainingState.Current : Courses.Max(course => course.State);

    /// <summary>The moment at which the first limit passes, or passed; null where the role needs no course.</summary>
    public DateTimeOffset? Until => Courses.Count == 0 ? null : Courses.Min(course => course.Until);

    /// <summary>Whether what needs training may be done: it is current, or due and not overdue.</summary>
    public bool Holds => State is TrainingState.Current or TrainingState.Due;

    /// <summary>Person, role and state.</summary>
    /// <returns>For example <c>actor-17 as Coder: Due</c>.</returns>
    public override string ToString() => $"{PersonId} as {Role}: {State}";
}
