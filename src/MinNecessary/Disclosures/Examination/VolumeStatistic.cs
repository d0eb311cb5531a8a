namespace MinNecessary.Disclosures;

/// <summary>
/// Distinct subjects an actor and day, against the median and the median absolute deviation of that actor's own earlier days. Days without any are no
/// history: a holiday makes nobody's return unusual. Both medians stay where they are when a few days are far out, so that one unusual day does not hide
/// the next.
/// </summary>
internal static class VolumeStatistic
{
    public static IReadOnlyList<UnusualVolume> Find(IEnumerable<DecisionEntry> decisions, DateOnly from, DateOnly through, VolumeOptions options) =>
        [.. decisions.GroupBy(decision => (decision.Tenant, decision.ActorId))
            .SelectMany(actor => OfActor(actor.Key.Tenant, actor.Key.ActorId, SubjectsByDay(actor, options.Zone), from, through, options))
            .OrderBy(unusual => unusual.Day).ThenBy(unusual => unusual.Tenant, StringComparer.Ordinal).ThenBy(unusual => unusual.ActorId, StringComparer.Ordinal)];

    private static SortedList<DateOnly, int> SubjectsByDay(IEnumerable<DecisionEntry> decisions, TimeZoneInfo zone) => new(decisions
        .GroupBy(decision => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(decision.OccurredAt, zone).DateTime))
        .ToDictionary(day => day.Key, day => SubjectsOf(day)));

    // Whether somebody is in two bulk disclosures of a day is not in the log: then it counts twice, and is looked at rather too often.
    private static int SubjectsOf(IEnumerable<DecisionEntry> decisions) =>
        (int)Math.Min(decisions.DistinctBy(decision => decision.Subject, StringComparer.Ordinal).Sum(decision => (long)(decision.SubjectCount ?? 1)), int.MaxValue);

    private static IEnumerable<UnusualVolume> OfActor(string? tenant, string actor, SortedList<DateOnly, int> days, DateOnly from, DateOnly through, VolumeOptions options)
    {
        foreach ((DateOnly day, int subjects) in days.Where(day => day.Key >= from && day.Key <= through))
        {
            double[] history = [.. days.Where(earlier => earlier.Key < day && earlier.Key >= day.AddDays(-options.HistoryDays)).Select(earlier => (double)earlier.Value)];
            if (history.Length < options.LeastHistory)
            {
                continue;
            }

            double median = Median(history);
            double deviation = Median([.. history.Select(count => Math.Abs(count - median))]);
            if (subjects - median > options.Deviations * Math.Max(deviation, options.LeastDeviation))
            {
                yield return new UnusualVolume(tenant, actor, day, subjects, median, deviation, history.Length);
            }
        }
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
