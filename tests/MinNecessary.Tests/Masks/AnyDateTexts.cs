using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MinNecessary.Tests.Masking;

/// <summary>Dates in text as records hold them, with and without a time, many of them with one mistake.</summary>
public static class AnyDateTexts
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM", "yyyy"];

    private static readonly string[] Times =
    [
        "T00:00", "T23:59:59", "T01:02:03.004", "T01:02:03,5", "T01:02Z", "T01:02:03+05:30", "T01:02:03-14:00", "T23:59:60Z", "T01:02:03+05",
        "T", "TZ", "T24:00", "T1:02", "T01", "T01:60", "T01:02:61", "T01:02:03.", "T01:02:03+14:30", "T01:02:03+15:00", "T01:02 Z", "t01:02", " 01:02", "T0102", "T01:02:03Z\0", "T01:02:03Z\n", "T900-11-2222", "Testina Sample",
        "T\u0660\u0661:\u0660\u0662", "T０１：０２",
    ];

    private static readonly string[] Mistakes = [.. HostileText.Pieces, "13", "32", "00", "-", "T", "+", ":"];

    public static Arbitrary<string> Strings() => Gen.Frequency(
        (6, AnyDates.Dates().Generator.Zip(Gen.Choose(0, int.MaxValue)).Select(both => Make(both.Item1, new System.Random(both.Item2)))),
        (1, HostileStrings.Strings().Generator)).ToArbitrary();

    private static string Make(DateOnly date, System.Random random)
    {
        string text = date.ToString(Formats[random.Next(Formats.Length)], CultureInfo.InvariantCulture);
        text = random.Next(2) == 0 ? text : text + Times[random.Next(Times.Length)];
        int at = random.Next(text.Length + 1);
        return random.Next(4) switch
        {
            0 => text.Insert(at, Mistakes[random.Next(Mistakes.Length)]),
            1 => string.Concat(text.AsSpan(0, at), Mistakes[random.Next(Mistakes.Length)], text.AsSpan(Math.Min(text.Length, at + 1))),
            _ => text,
        };
    }
}
