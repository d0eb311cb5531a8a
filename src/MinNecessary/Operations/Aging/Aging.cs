using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>How unresolved work ages, in days of the calendar: payers count so, whatever days the practice works.</summary>
public static class Aging
{
    /// <summary>The buckets, the youngest first.</summary>
    /// <param name="definition">What the policy says.</param>
    /// <returns>The buckets: each day is in exactly one. Never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static IReadOnlyList<AgingBucket> BucketsOf(AgingDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        List<AgingBucket> buckets = [];
        int first = 0;
        foreach (int last in definition.Bounds)
        {
            buckets.Add(new AgingBucket(first, last));
            first = last + 1;
        }

        buckets.Add(new AgingBucket(first, null));
        return buckets;
    }

    /// <summary>The bucket of an item.</summary>
    /// <param name="definition">What the policy says.</param>
    /// <param name="start">The day on which its clock started: the policy says by <see cref="AgingDefinition.From"/> which that is.</param>
    /// <param name="today">Today, in the zone of the policy.</param>
    /// <returns>The bucket. What starts in the future is in the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static AgingBucket BucketOf(AgingDefinition definition, DateOnly start, DateOnly today) => BucketsOf(definition)[IndexOf(definition, start, today)];

    /// <summary>Sorts unresolved items into the buckets.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="definition">What the policy says.</param>
    /// <param name="items">The items.</param>
    /// <param name="startOf">The day on which an item's clock started.</param>
    /// <param name="today">Today, in the zone of the policy.</param>
    /// <returns>Every bucket, the youngest first, those without items too.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<AgedItems<T>> Report<T>(AgingDefinition definition, IEnumerable<T> items, Func<T, DateOnly> startOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(startOf);
        IReadOnlyList<AgingBucket> buckets = BucketsOf(definition);
        ILookup<int, T> sorted = items.Select(item => (item, Start: startOf(item))).OrderBy(each => each.Start).ToLookup(each => IndexOf(definition, each.Start, today), each => each.item);
        return [.. buckets.Select((bucket, index) => new AgedItems<T>(bucket, [.. sorted[index]]))];
    }

    private static int IndexOf(AgingDefinition definition, DateOnly start, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(definition);
        int age = today.DayNumber - start.DayNumber;
        return definition.Bounds.TakeWhile(last => age > last).Count();
    }
}
