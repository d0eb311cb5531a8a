namespace MinNecessary.Operations;

/// <summary>The limits of all reviews before a day were seen to; the first time, that reviews began with it.</summary>
internal sealed record ScheduleEvent
{
    /// <summary>The first day of the next week or month.</summary>
    public required DateOnly Next { get; init; }
}
