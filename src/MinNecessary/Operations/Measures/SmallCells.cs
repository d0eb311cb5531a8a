namespace MinNecessary.Operations;

/// <summary>
/// Keeps measures of few people from pages that leave the team: of a payer with two denials, who knows the practice knows the patients. What stands for
/// 1 to 10 claims, cases or attempts is withheld, as the cell size policy of the Centers for Medicare and Medicaid Services asks, and with it what one
/// could compute it from.
/// </summary>
public static class SmallCells
{
    /// <summary>The lowest count that is shown, other than none.</summary>
    public const int Lowest = 11;

    /// <summary>What stands in the place of a measure that is withheld.</summary>
    public const string Instead = "fewer than 11";

    /// <summary>Whether a measure stands for so few that it stays with the team. Where it is not known for how many, it does.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>True where it is not to be shown outside.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public static bool AreIn(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Cells is null || measure.Cells.Any(IsSmall);
    }

    /// <summary>
    /// The segments of one measure as they may be shown outside the team, beside the measure of all. Where the rest would tell what one small segment has,
    /// the next larger ones are withheld too.
    /// </summary>
    /// <param name="segments">The segments of one measure, all of them.</param>
    /// <returns>Each, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> is null.</exception>
    public static IReadOnlyList<ShownMeasure> Show(IReadOnlyList<SegmentMeasure> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        HashSet<SegmentMeasure> withheld = new(segments.Where(segment => AreIn(segment.Measure)), ReferenceEqualityComparer.Instance);
        foreach (SegmentMeasure next in segments.Where(segment => segment.Measure.Cells is { Count: > 0 } && !AreIn(segment.Measure)).OrderBy(segment => segment.Measure.Cells!.Max()))
        {
            if (!IsTold(withheld))
            {
                break;
            }

            withheld.Add(next);
        }

        return [.. segments.Select(segment => new ShownMeasure { Segment = segment.Segment, IsWithheld = withheld.Contains(segment), Value = withheld.Contains(segment) ? null : segment.Measure.Value })];
    }

    // All less those that are shown leaves the sum of those that are not: of one segment, or of few people, that tells as much.
    private static bool IsTold(HashSet<SegmentMeasure> withheld)
    {
        if (withheld.Count < 2)
        {
            return withheld.Count == 1;
        }

        IReadOnlyList<long>[] cells = [.. withheld.Select(segment => segment.Measure.Cells ?? [])];
        return Enumerable.Range(0, cells.Max(list => list.Count)).Any(index => IsSmall(cells.Sum(list => index < list.Count ? list[index] : 0)));
    }

    private static bool IsSmall(long count) => count is > 0 and < Lowest;
}
