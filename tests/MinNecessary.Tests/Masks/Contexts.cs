namespace MinNecessary.Tests.Masking;

/// <summary>Contexts as a decision carries them, with a clock that stands still.</summary>
internal static class Contexts
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static MaskContext Of(string subject = "P-1", byte key = 1, ISurrogateSource? surrogates = null) =>
        new(new StandingClock(Today), subject, new FixedMaskKey(Enumerable.Repeat(key, 32).ToArray()), surrogates ?? RandomSurrogateSource.Instance);

    public static MaskContext On(DateOnly today) => new(new StandingClock(today), "P-1", null, RandomSurrogateSource.Instance);

    // The last moment of the day, so that a mask which rounds or changes zones is found out.
    private sealed class StandingClock(DateOnly today) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.CreateCustomTimeZone("ahead", TimeSpan.FromHours(14), "ahead", "ahead");

        public override DateTimeOffset GetUtcNow() => new(today.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero);
    }
}
