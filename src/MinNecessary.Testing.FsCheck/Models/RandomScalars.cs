using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Testing;

/// <summary>Values of the types that hold no others: usual ones, and now and then the first and the last that there are.</summary>
internal static class RandomScalars
{
    private static readonly DateTime FirstDay = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly Gen<DateTime> Times = Gen.Frequency(
        (8, from day in Gen.Choose(0, 73_000) from second in Gen.Choose(0, 86_399) select FirstDay.AddDays(day).AddSeconds(second)),
        (2, Gen.Choose(0, 73_000).Select(day => FirstDay.AddDays(day))),
        (1, Draw.OneOf(DateTime.MinValue, DateTime.MaxValue, new DateTime(2000, 2, 29, 0, 0, 0, DateTimeKind.Unspecified), new DateTime(2016, 12, 31, 23, 59, 59, DateTimeKind.Unspecified))));

    private static readonly Gen<decimal> Amounts = Gen.Frequency(
        (8, Gen.Choose(-100_000, 10_000_000).Select(cents => cents / 100m)),
        (1, Draw.OneOf(0m, -0.00m, 0.0000000000000000000000000001m, decimal.MaxValue, decimal.MinValue)));

    private static readonly Dictionary<Type, Gen<object>> ByType = new()
    {
        [typeof(bool)] = Of(Draw.OneOf(false, true)),
        [typeof(char)] = Of(Draw.OneOf("aZ7 \"<&\0é中א\u200B\uFFFD".ToCharArray())),
        [typeof(sbyte)] = Whole(sbyte.MinValue, sbyte.MaxValue, typeof(sbyte)),
        [typeof(byte)] = Whole(byte.MinValue, byte.MaxValue, typeof(byte)),
        [typeof(short)] = Whole(short.MinValue, short.MaxValue, typeof(short)),
        [typeof(ushort)] = Whole(ushort.MinValue, ushort.MaxValue, typeof(ushort)),
        [typeof(int)] = Whole(int.MinValue, int.MaxValue, typeof(int)),
        [typeof(uint)] = Whole(uint.MinValue, uint.MaxValue, typeof(uint)),
        [typeof(long)] = Whole(long.MinValue, long.MaxValue, typeof(long)),
        [typeof(ulong)] = Whole(0, long.MaxValue, typeof(ulong)),
        [typeof(decimal)] = Of(Amounts),

        // No infinity and no NaN: JSON has none, and neither is an amount.
        [typeof(double)] = Of(Gen.Frequency((8, Amounts.Select(amount => (double)amount)), (1, Draw.OneOf(double.MaxValue, double.MinValue, double.Epsilon, -0.0)))),
        [typeof(float)] = Of(Gen.Frequency((8, Amounts.Select(amount => (float)amount)), (1, Draw.OneOf(float.MaxValue, float.MinValue, float.Epsilon, -0.0f)))),
        [typeof(string)] = Of(RandomTexts.Any),
        [typeof(Guid)] = Of(Gen.Frequency((8, Bytes(16).Select(bytes => new Guid(bytes))), (1, Gen.Constant(Guid.Empty)))),
        [typeof(Uri)] = Of(Draw.OneOf("https://example.invalid/", "https://example.invalid/a%20b?c=%C3%A9#d", "urn:example:1", "/relative/é", "mailto:someone@example.invalid").Select(text => new Uri(text, UriKind.RelativeOrAbsolute))),
        [typeof(byte[])] = Of(Gen.Choose(0, 40).SelectMany(Bytes)),
        [typeof(DateOnly)] = Of(Times.Select(DateOnly.FromDateTime)),
        [typeof(TimeOnly)] = Of(Times.Select(TimeOnly.FromDateTime)),
        [typeof(DateTime)] = Of(from time in Times from kind in Draw.OneOf(DateTimeKind.Unspecified, DateTimeKind.Utc) select DateTime.SpecifyKind(time, kind)),
        [typeof(DateTimeOffset)] = Of(from time in Times from hours in Gen.Choose(-14, 14) select At(time, hours)),
        [typeof(TimeSpan)] = Of(Gen.Frequency((8, Gen.Choose(-1_000_000, 1_000_000).Select(seconds => TimeSpan.FromSeconds(seconds))), (1, Draw.OneOf(TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue)))),
    };

    /// <summary>Values of a type; null where it is none of these.</summary>
    public static Gen<object>? Find(Type type) => type.IsEnum ? Enumerated(type) : ByType.GetValueOrDefault(type);

    private static Gen<object> Enumerated(Type type)
    {
        object[] values = [.. Enum.GetValues(type).Cast<object>()];
        return values.Length == 0 ? Gen.Constant(Activator.CreateInstance(type)!) : Draw.OneOf(values);
    }

    private static Gen<object> Whole(long least, long most, Type type) => Gen.Frequency(
        (5, Gen.Choose((int)Math.Max(least, -100), (int)Math.Min(most, 100)).Select(number => (long)number)),
        (4, Draw.Long(least, most)),
        (1, Draw.OneOf(least, most, 0L))).Select(number => Convert.ChangeType(number, type, CultureInfo.InvariantCulture));

    private static Gen<byte[]> Bytes(int count) => Gen.ArrayOf(Gen.Choose(0, 255).Select(number => (byte)number), count);

    // Some times have no other offset than zero: in another it would be before the first day or after the last.
    private static DateTimeOffset At(DateTime time, int hours) =>
        time.Year is > 1 and < 9999 ? new DateTimeOffset(time, TimeSpan.FromHours(hours)) : new DateTimeOffset(time, TimeSpan.Zero);

    private static Gen<object> Of<T>(Gen<T> generator)
        where T : notnull => generator.Select(value => (object)value);
}
