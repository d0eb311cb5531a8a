namespace MinNecessary.Tests.Operations;

/// <summary>A clock that the test sets, back too, as people do.</summary>
internal sealed class PracticeTime : TimeProvider
{
    public DateTimeOffset Now { get; set; } = PracticePolicy.Monday;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Sets it to a time of a day in New York, where the practice is, in winter.</summary>
    public void Set(int month, int day, int hour, int minute = 0) => Now = new DateTimeOffset(2026, month, day, hour, minute, 0, TimeSpan.FromHours(-5)).ToUniversalTime();
}
