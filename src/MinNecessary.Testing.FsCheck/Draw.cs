using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Testing;

/// <summary>Short words for generators.</summary>
internal static class Draw
{
    /// <summary>True in so many of a hundred.</summary>
    public static Gen<bool> Chance(int percent) => Gen.Choose(0, 99).Select(number => number < percent);

    /// <summary>One of a few.</summary>
    public static Gen<T> OneOf<T>(params T[] items) => Gen.Choose(0, items.Length - 1).Select(index => items[index]);

    /// <summary>The value in so many of a hundred, else null.</summary>
    public static Gen<T?> Maybe<T>(int percent, Gen<T> generator)
        where T : class => Chance(percent).SelectMany(isThere => isThere ? generator.Select(value => (T?)value) : Gen.Constant<T?>(null));

    /// <summary>Each item by itself in so many of a hundred, in the items' order.</summary>
    public static Gen<T[]> Some<T>(IReadOnlyList<T> items, int percent = 50) =>
        Gen.ArrayOf(Chance(percent), items.Count).Select(isIn => items.Where((_, index) => isIn[index]).ToArray());

    /// <summary>From none to so many, few where the size is small.</summary>
    public static Gen<T[]> UpTo<T>(int most, Gen<T> generator) =>
        Gen.Sized(size => Gen.Choose(0, Math.Min(most, size + 1))).SelectMany(count => Gen.ArrayOf(generator, count));

    /// <summary>A whole number of up to 64 bits, as FsCheck chooses among 32.</summary>
    public static Gen<long> Long(long least, long most) =>
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select Within(least, most, ((long)high << 32) | (uint)low);

    private static long Within(long least, long most, long any)
    {
        ulong width = unchecked((ulong)(most - least)) + 1;
        return width == 0 ? any : unchecked(least + (long)((ulong)any % width));
    }
}
