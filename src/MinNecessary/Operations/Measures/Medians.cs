using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>The middle of times. A case that never came so far has no time, and is not counted as fast.</summary>
internal static class Medians
{
    public static Measure Of(KpiDefinition kpi, IReadOnlyList<CaseTimes>? inputs, Func<CaseTimes, TimeSpan?> time)
    {
        long[] ticks = [.. (inputs ?? []).Select(time).OfType<TimeSpan>().Select(span => span.Ticks).Order()];
        return new Measure
        {
            Definition = kpi,
            Value = ticks.Length == 0 ? null : ((decimal)ticks[(ticks.Length - 1) / 2] + ticks[ticks.Length / 2]) / (2 * TimeSpan.TicksPerHour),
            Part = inputs is null ? null : ticks.Length,
            Whole = null,
            Cells = ticks.Length == 0 ? [] : [ticks.Length],
        };
    }
}
