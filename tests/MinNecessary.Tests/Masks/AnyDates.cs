using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Tests.Masking;

/// <summary>Any date that .NET can hold, with the edges and the days around today often.</summary>
public static class AnyDates
{
    private static readonly DateOnly[] Edges =
    [
        DateOnly.MinValue, new(1, 1, 2), new(1, 7, 3), new(1, 12, 31), new(2, 1, 1), new(622, 7, 16), new(1582, 10, 15), new(1899, 12, 31), new(1900, 1, 1), new(1936, 2, 29),
        new(2000, 2, 29), new(9998, 12, 31), new(9999, 1, 1), new(9999, 7, 3), DateOnly.MaxValue,
    ];

    public static Arbitrary<DateOnly> Dates() => Gen.Frequency(
        (2, Gen.Elements(Edges)),
        (3, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)),
        (5, Gen.Choose(-45_000, 800).Select(Contexts.Today.AddDays))).ToArbitrary();

    public static Arbitrary<DateTime> Times() => Dates().Generator.Zip(Gen.Choose(0, 86_399))
        .Select(both => both.Item1.ToDateTime(TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(both.Item2)), (DateTimeKind)(both.Item2 % 3))).ToArbitrary();

    public static Arbitrary<DateTimeOffset> Offsets() => Dates().Generator
        .Zip(Gen.Choose(-14 * 60, 14 * 60)).Select(both => Written(both.Item1, TimeSpan.FromMinutes(both.Item2))).ToArbitrary();

    // At the first and the last day, only some offsets keep the moment within .NET's range.
    private static DateTimeOffset Written(DateOnly date, TimeSpan offset) =>
        date == DateOnly.MinValue || date == DateOnly.MaxValue ? new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : new(date.ToDateTime(new TimeOnly(12, 30)), offset);
}
