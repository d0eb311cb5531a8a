namespace MinNecessary.Specification.Agreement;

/// <summary>What "wider" means: at some moment more can be seen, by a better outcome, more categories, or fewer withheld labels.</summary>
internal static class Shown
{
    /// <summary>Why one answer shows more than another; null where it does not.</summary>
    public static string? MoreThan(this Evaluation after, Evaluation before)
    {
        if (Rank(after) > Rank(before))
        {
            return $"{after.Outcome} where it was {before.Outcome}";
        }

        if (after.Outcome != Outcome.Allowed)
        {
            return null;
        }

        string[] more = [.. after.Categories.Except(before.Categories)];
        string[] fewer = [.. before.WithheldLabels.Except(after.WithheldLabels), .. before.LabelsThatHaveToBeCarried.Except(after.LabelsThatHaveToBeCarried)];
        return more.Length > 0 ? $"shows {string.Join(", ", more)} too" : fewer.Length > 0 ? $"withholds {string.Join(", ", fewer)} no longer" : null;
    }

    /// <summary>Some moments from now on until the answer ends, or the gate's longest decision does.</summary>
    public static IEnumerable<DateTimeOffset> MomentsOf(Evaluation evaluation, DateTimeOffset now)
    {
        DateTimeOffset longest = now.AddHours(24);
        DateTimeOffset end = evaluation.ExpiresAt is { } rest && rest < longest ? rest : longest;
        return new[] { now, now + ((end - now) / 3), now + ((end - now) / 2), end.AddTicks(-1) }.Where(moment => moment >= now && moment < end);
    }

    private static int Rank(Evaluation evaluation) => evaluation.Outcome switch
    {
        Outcome.Allowed => 2,
        Outcome.NeedsReview => 1,
        _ => 0,
    };
}
