namespace MinNecessary.Operations;

/// <summary>The unresolved items of one bucket. Immutable.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class AgedItems<T>
{
    internal AgedItems(AgingBucket bucket, IReadOnlyList<T> items)
    {
        Bucket = bucket;
        Items = items;
    }

    /// <summary>The bucket.</summary>
    public AgingBucket Bucket { get; }

    /// <summary>Its items, the oldest first. May be empty.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The bucket and how many there are. It leaves out the items.</summary>
    /// <returns>For example <c>31–60: 4</c>.</returns>
    public override string ToString() => $"{Bucket}: {Items.Count}";
}
