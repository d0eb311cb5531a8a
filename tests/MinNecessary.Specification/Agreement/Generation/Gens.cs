using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>Short words for generators.</summary>
internal static class Gens
{
    public static Gen<bool> Chance(int percent) => Gen.Choose(0, 99).Select(number => number < percent);

    public static Gen<T> Pick<T>(params T[] items) => Gen.Choose(0, items.Length - 1).Select(index => items[index]);

    /// <summary>Each subset as often as any other, in the items' order.</summary>
    public static Gen<T[]> Subset<T>(IReadOnlyList<T> items) => items.Count == 0
        ? Gen.Constant(Array.Empty<T>())
        : Gen.Choose(0, (1 << items.Count) - 1).Select(mask => items.Where((_, index) => (mask & (1 << index)) != 0).ToArray());

    public static Gen<T[]> SomeOf<T>(IReadOnlyList<T> items) => Subset(items).Zip(Gen.Choose(0, items.Count - 1), (subset, index) => subset.Length > 0 ? subset : [items[index]]);

    public static Gen<T?> Maybe<T>(int percent, Gen<T> generator)
        where T : class => Chance(percent).SelectMany(isThere => isThere ? generator.Select(value => (T?)value) : Gen.Constant<T?>(null));

    public static Gen<T[]> Several<T>(int least, int most, Gen<T> generator) => Gen.Choose(least, most).SelectMany(count => Gen.CollectToArray(Enumerable.Repeat(generator, count)));
}
