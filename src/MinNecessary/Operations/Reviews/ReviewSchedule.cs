namespace MinNecessary.Operations;

/// <summary>How far the time limits of reviews have been seen to.</summary>
/// <param name="Next">The first period whose limit has not.</param>
internal sealed record ReviewSchedule(ReviewPeriod Next);
